package org.dalil.inspection;

import java.util.Map;

/** What people call a file. */
public enum FileKind {
    PDF,
    DOCUMENT,
    SPREADSHEET,
    SLIDES,
    WEB_PAGE,
    CAPTURE,
    MAIL,
    PICTURE,
    DRAWING,
    FILM,
    SOUND,
    TEXT,
    ARCHIVE,
    PROGRAM,
    OTHER;

    private static final Map<String, FileKind> BY_TYPE = Map.ofEntries(
            Map.entry("application/pdf", PDF),
            Map.entry("application/msword", DOCUMENT),
            Map.entry("application/rtf", DOCUMENT),
            Map.entry("application/vnd.oasis.opendocument.text", DOCUMENT),
            Map.entry("application/vnd.ms-excel", SPREADSHEET),
            Map.entry("application/vnd.ms-powerpoint", SLIDES),
            Map.entry("text/csv", SPREADSHEET),
            Map.entry("text/html", WEB_PAGE),
            Map.entry("application/xhtml+xml", WEB_PAGE),
            Map.entry("application/x-wacz", CAPTURE),
            Map.entry("application/warc", CAPTURE),
            Map.entry("application/warc+gz", CAPTURE),
            Map.entry("application/vnd.ms-outlook", MAIL),
            Map.entry("image/svg+xml", DRAWING),
            Map.entry("application/zip", ARCHIVE),
            Map.entry("application/gzip", ARCHIVE),
            Map.entry("application/x-tar", ARCHIVE),
            Map.entry("application/x-7z-compressed", ARCHIVE),
            Map.entry("application/x-rar-compressed", ARCHIVE),
            Map.entry("application/java-archive", PROGRAM),
            Map.entry("application/x-sh", PROGRAM));

    static FileKind of(String mediaType) {
        FileKind known = BY_TYPE.get(mediaType);
        if (known != null) {
            return known;
        }
        if (mediaType.contains("wordprocessingml") || mediaType.contains("ms-word")) {
            return DOCUMENT;
        }
        if (mediaType.contains("spreadsheet") || mediaType.contains("ms-excel")) {
            return SPREADSHEET;
        }
        if (mediaType.contains("presentation")) {
            return SLIDES;
        }
        if (mediaType.contains("executable") || mediaType.contains("msdownload") || mediaType.contains("dosexec")) {
            return PROGRAM;
        }
        return switch (mediaType.substring(0, mediaType.indexOf('/'))) {
            case "image" -> PICTURE;
            case "video" -> FILM;
            case "audio" -> SOUND;
            case "message" -> MAIL;
            case "text" -> TEXT;
            default -> OTHER;
        };
    }
}
