package org.dalil.worker.inside;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents that are archives of pages written in XML. */
enum OfficeKind {
    WORD(
            "wordprocessingml.document.main",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "word/(document|footnotes|endnotes|comments|header[0-9]*|footer[0-9]*)\\.xml"),
    SLIDES(
            "presentationml.presentation.main",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "ppt/(slides|notesSlides|comments)/[a-zA-Z]+[0-9]*\\.xml"),
    WORKBOOK(
            "spreadsheetml.sheet.main",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xl/(sharedStrings|comments[0-9]*|worksheets/sheet[0-9]*)\\.xml"),
    WORD_WITH_MACROS(
            "ms-word.document.macroEnabled.main",
            "application/vnd.ms-word.document.macroenabled.12",
            "word/(document|footnotes|endnotes|comments|header[0-9]*|footer[0-9]*)\\.xml"),
    WORKBOOK_WITH_MACROS(
            "ms-excel.sheet.macroEnabled.main",
            "application/vnd.ms-excel.sheet.macroenabled.12",
            "xl/(sharedStrings|comments[0-9]*|worksheets/sheet[0-9]*)\\.xml"),
    TEXT("opendocument.text", "application/vnd.oasis.opendocument.text", "content\\.xml"),
    SPREADSHEET("opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet", "content\\.xml"),
    PRESENTATION("opendocument.presentation", "application/vnd.oasis.opendocument.presentation", "content\\.xml");

    private final String mark;
    private final String mediaType;
    private final String pages;

    OfficeKind(String mark, String mediaType, String pages) {
        this.mark = mark;
        this.mediaType = mediaType;
        this.pages = pages;
    }

    /** By what the archive says of itself, in the two ways in which they do. */
    static Optional<OfficeKind> of(Archive archive) throws IOException {
        String said = archive.words("mimetype") + archive.words("[Content_Types].xml");
        return Stream.of(values()).filter(kind -> said.contains(kind.mark)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isPage(String name) {
        return name.matches(pages);
    }
}
