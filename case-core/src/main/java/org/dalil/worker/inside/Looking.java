package org.dalil.worker.inside;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.dalil.worker.Failure;
import org.dalil.worker.Sign;
import org.jspecify.annotations.Nullable;

/** Looks at one file: what it is, what somebody should know of it, and what it says. */
final class Looking {

    private static final String HEAD = "head:";
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-mach-o",
            "application/x-sh",
            "application/x-bat",
            "application/java-archive",
            "application/vnd.android.package-archive",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/hta");
    private static final Set<String> SCRIPTED =
            Set.of("text/html", "application/xhtml+xml", "image/svg+xml", "application/xml", "text/plain");
    private static final Pattern SCRIPT =
            Pattern.compile("<script|javascript:|<[^>]{1,500}\\son[a-z]{3,20}\\s*=|<foreignobject|<!entity");

    private final Parsers parsers;
    private final @Nullable Ocr ocr;
    private final Answer answer;

    Looking(Parsers parsers, @Nullable Ocr ocr, Answer answer) {
        this.parsers = parsers;
        this.ocr = ocr;
        this.answer = answer;
    }

    /** @param argument how its name ends; after {@code head:} where there is only the beginning of it */
    void look(byte[] content, String argument) throws IOException {
        boolean whole = !argument.startsWith(HEAD);
        String ending = whole ? argument : argument.substring(HEAD.length());
        try (Archive archive = Archive.of(content)) {
            Optional<OfficeKind> office = OfficeKind.of(archive);
            MediaType type =
                    office.isPresent() ? MediaType.parse(office.get().mediaType()) : parsers.type(content, ending);
            answer.type(type.toString());
            signs(content, type, ending);
            if (!whole) {
                answer.failed(Failure.TOO_LARGE);
            } else if (archive.isBomb()) {
                answer.failed(Failure.BOMB);
            } else if (office.isPresent()) {
                new OfficeFile(archive, office.get(), answer).read();
            } else if (archive.isOne()) {
                archive.list(answer);
            } else {
                read(content, type);
            }
        }
    }

    private void read(byte[] content, MediaType type) throws IOException {
        if (type.toString().equals("application/pdf")) {
            new Pdf(answer, ocr).read(content);
        } else if (type.toString().equals("image/svg+xml")) {
            author(parsers.read(content, type, answer));
        } else if (type.getType().equals("image")) {
            Photo.signs(content, answer);
            picture(content);
        } else if (Set.of("audio", "video").contains(type.getType())) {
            Photo.signs(content, answer);
        } else if (type.getType().equals("message")) {
            parsers.read(content, type, answer);
        } else if (!PROGRAMS.contains(type.toString())) {
            author(parsers.read(content, type, answer));
        }
    }

    private void signs(byte[] content, MediaType type, String ending) throws IOException {
        MediaType promised = ending.isEmpty() ? MediaType.OCTET_STREAM : parsers.promised(ending);
        boolean captured =
                Archive.isCapture(type) && Set.of("warc", "wacz", "gz").contains(ending);
        if (!promised.equals(MediaType.OCTET_STREAM) && !captured && !parsers.agree(type, promised)) {
            answer.sign(Sign.OTHER_TYPE);
        }
        if (PROGRAMS.contains(type.toString())) {
            answer.sign(Sign.EXECUTABLE);
        }
        if (Faces.of(content).areSeveral(type)) {
            answer.sign(Sign.POLYGLOT);
        }
        if (Faces.hasMacros(content)) {
            answer.sign(Sign.MACROS);
        }
        if (SCRIPTED.contains(type.toString())
                && SCRIPT.matcher(Faces.latin(content, 0, 4_000_000).toLowerCase(Locale.ROOT))
                        .find()) {
            answer.sign(Sign.SCRIPT);
        }
    }

    private void picture(byte[] content) throws IOException {
        if (ocr == null) {
            answer.sign(Sign.NO_OCR);
            return;
        }
        BufferedImage picture = Ocr.picture(content);
        answer.text(ocr.read(picture));
        if (!answer.isBlank()) {
            answer.sign(Sign.BY_OCR);
        }
    }

    private void author(Metadata said) {
        Stream.of(said.getValues(TikaCoreProperties.CREATOR), said.getValues(Office.LAST_AUTHOR))
                .flatMap(Stream::of)
                .distinct()
                .forEach(name -> answer.sign(Sign.AUTHOR, name));
    }

    /** Parsers wrap what our own writer throws. */
    static void passOn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Enough enough) {
                throw enough;
            }
            if (cause instanceof Bomb bomb) {
                throw bomb;
            }
            if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("zip bomb")) {
                throw new Bomb();
            }
        }
    }
}
