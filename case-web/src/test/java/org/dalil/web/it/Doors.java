package org.dalil.web.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every way into Dalil, as the sources tell: pages, servlets, resources. A page is tried at the addresses that somebody
 * finds who follows every link; what no link leads to has a row here.
 */
public final class Doors {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SERVLET = Pattern.compile("@(?:WebServlet|Path)\\(\\s*\"([^\"]+)\"");

    /** What anybody may open; nothing of a case is there. */
    static final Set<String> OPEN = Set.of(
            "/login.xhtml",
            "/welcome.xhtml",
            "/sign.xhtml",
            "/sign",
            "/calendar/*",
            "/error/expired.xhtml",
            "/error/large.xhtml",
            "/error/failed.xhtml",
            "/error/missing.xhtml");

    /** Addresses to which no link leads; {@code {case}}, {@code {request}}, {@code {document}} are those of the demo. */
    static final Map<String, List<String>> ROWS = Map.ofEntries(
            Map.entry("/dossiers/*", List.of("/dossiers/{request}/1/en.pdf", "/dossiers/{request}/1/ar.pdf")),
            Map.entry("/joint-letters/*", List.of("/joint-letters/{case}/{document}/en.pdf")),
            Map.entry("/leaves/*", List.of("/leaves/{request}/1/en/1.png", "/leaves/{request}/1/ar/1.png?w=120")),
            Map.entry("/requests/leaf.xhtml", List.of("/requests/leaf.xhtml?id={request}&version=1")),
            Map.entry("/custody/*", List.of("/custody/{case}/{document}/en.pdf", "/custody/{case}/{document}/ar.json")),
            Map.entry("/stamps/*", List.of("/stamps/{case}/{document}/{document}.tsr")),
            Map.entry("/files/*", List.of("/files/{case}/{document}", "/files/{case}/{document}/2")),
            Map.entry(
                    "/views/*",
                    List.of(
                            "/views/{case}/{document}",
                            "/views/{case}/{document}/1.png",
                            "/views/{case}/{document}/1.json",
                            "/views/{case}/{document}/file/2",
                            "/views/{case}/{document}/sum")),
            Map.entry("/messages/*", List.of("/messages/{request}", "/messages/{request}/{document}")),
            Map.entry("/proofs/*", List.of("/proofs/{request}", "/proofs/{request}/{document}")),
            Map.entry("/sources/*", List.of("/sources/{case}", "/sources/{case}/{document}")),
            Map.entry("/uploads/*", List.of("/uploads/of/{case}", "/uploads/{document}")),
            Map.entry("/typed/parties", List.of("/typed/parties", "/typed/parties?text=NSO")),
            Map.entry("/search/typed", List.of("/search/typed", "/search/typed?q=NSO")),
            Map.entry("/search.xhtml", List.of("/search.xhtml?q=NSO")),
            Map.entry("/shared/file/*", List.of("/shared/file/{case}/{document}", "/shared/file/{case}/{document}/2")),
            Map.entry("/drafts", List.of("/drafts")),
            Map.entry("/notices-count", List.of("/notices-count")),
            Map.entry(
                    "/lists/*", List.of("/lists/{case}", "/lists/{case}/evidence.csv", "/lists/{case}/evidence.xlsx")),
            Map.entry("/cases/found.xhtml", List.of("/cases/found.xhtml?id={case}&item={document}")),
            Map.entry("/cases/grant.xhtml", List.of("/cases/grant.xhtml?id={case}&party={document}")),
            Map.entry("/cases/recall.xhtml", List.of("/cases/recall.xhtml?id={case}&recall={document}")),
            Map.entry("/cases/release.xhtml", List.of("/cases/release.xhtml?id={case}&item={document}")),
            Map.entry("/cases/reveal.xhtml", List.of("/cases/reveal.xhtml?id={case}&party={document}")),
            Map.entry("/cases/unprotect.xhtml", List.of("/cases/unprotect.xhtml?id={case}&party={document}")),
            Map.entry(
                    "/requests-export.csv",
                    List.of(
                            "/requests-export.csv",
                            "/requests-export.csv?text=NSO",
                            "/requests-export.csv?of={request}")),
            Map.entry("/statistics.csv", List.of("/statistics.csv", "/statistics.csv?by=STAGE")),
            Map.entry("/session/*", List.of("/session/none")),
            Map.entry("/requests/compare.xhtml", List.of("/requests/compare.xhtml?id={request}&version=2")),
            Map.entry("/requests/returned.xhtml", List.of("/requests/returned.xhtml?id={request}")),
            Map.entry("/returned/*", List.of("/returned/{request}")),
            Map.entry("/code.xhtml", List.of("/code.xhtml")),
            Map.entry("/locked.xhtml", List.of("/locked.xhtml")));

    private Doors() {}

    public static Set<String> pages() {
        return files(PAGES, ".xhtml").stream()
                .map(page -> "/" + PAGES.relativize(page).toString().replace('\\', '/'))
                .filter(page -> !page.startsWith("/WEB-INF/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Paths of pages, patterns of servlets. */
    static Set<String> all() {
        Set<String> doors = pages();
        files(SOURCES, ".java")
                .forEach(source -> SERVLET.matcher(read(source)).results().forEach(found -> doors.add(found.group(1))));
        return doors;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
