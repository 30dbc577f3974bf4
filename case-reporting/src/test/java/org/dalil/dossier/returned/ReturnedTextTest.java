package org.dalil.dossier.returned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.dalil.dossier.NsoDossier;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.layout.Setting;
import org.dalil.dossier.word.WordPress;
import org.dalil.markup.Markup;
import org.dalil.shared.Language;
import org.dalil.shared.Outcome;
import org.dalil.worker.Line;
import org.dalil.worker.Workers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReturnedTextTest {

    private static final Workers WORKERS = new Workers();
    private static final DossierContent CONTENT = NsoDossier.content();

    @TempDir
    private Path folder;

    @AfterAll
    static void send_them_home() {
        WORKERS.sendHome();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_paragraph_is_found_again_by_its_key_and_says_where_the_file_is_from(Language language) {
        ReturnedText text = read(printed(language));
        assertEquals(
                Optional.of("D-2021-014 v0.3 " + language.tag()), text.origin().map(Origin::toString));
        List<String> keys = paragraphs().map(Paragraph::key).toList();
        assertTrue(keys.size() > 20, keys::toString);
        assertEquals(keys, List.copyOf(text.blocks().keySet()));
        assertEquals(0, text.objects());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_nobody_touched_is_what_the_drafter_wrote(Language language) {
        ReturnedText text = read(printed(language));
        List<String> lost = new ArrayList<>();
        paragraphs().forEach(paragraph -> paragraph.prose().text().in(language).ifPresent(written -> {
            List<Atom> block = text.blocks().get(paragraph.key());
            Optional<String> again = Rewriting.of(written, block, block).flatMap(Rewriting.Result::text);
            if (!again.map(Markup::blocks).equals(Optional.of(Markup.blocks(written)))) {
                lost.add(paragraph.key() + "\n" + written + "\n" + again + "\n" + block);
            }
        }));
        assertEquals(List.of(), lost);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_file_that_another_program_saved_comes_back_with_every_word_in_its_place(Language language) throws Exception {
        byte[] ours = printed(language);
        byte[] theirs = office(ours, "docx");
        ReturnedText before = read(ours);
        ReturnedText after = read(theirs);
        assertEquals(before.origin(), after.origin());
        assertEquals(keys(before), keys(after.beside(before)));
        assertEquals(before.computed().keySet(), after.computed().keySet());
        assertTrue(Math.abs(pages(office(ours, "pdf")) - pages(office(theirs, "pdf"))) <= 1);
    }

    private static List<String> keys(ReturnedText text) {
        return text.blocks().entrySet().stream()
                .map(block -> block.getKey() + " " + String.join("", Atom.keys(block.getValue())))
                .toList();
    }

    private static Stream<Paragraph> paragraphs() {
        return CONTENT.sections().stream().flatMap(section -> section.body().paragraphs().stream());
    }

    private static byte[] printed(Language language) {
        return new WordPress()
                .print(
                        Setting.forEditing(CONTENT, language).fo(),
                        "A dossier",
                        language,
                        new Origin("D-2021-014", "v0.3", language).toString());
    }

    private static ReturnedText read(byte[] file) {
        Outcome<List<Line>> read = WORKERS.word(UUID.randomUUID(), new ByteArrayInputStream(file));
        assertInstanceOf(Outcome.Done.class, read, read::toString);
        return RowReader.read(((Outcome.Done<List<Line>>) read).value());
    }

    private byte[] office(byte[] document, String kind) throws Exception {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
                "LibreOffice is not here: nobody opened the file with another program");
        Path from = Files.write(folder.resolve("dossier.docx"), document);
        Path to = Files.createDirectories(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        kind,
                        "--outdir",
                        to.toString(),
                        from.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(office.waitFor(3, TimeUnit.MINUTES));
        return Files.readAllBytes(to.resolve("dossier." + kind));
    }

    private static int pages(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
