package org.dalil.web.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Map;

/**
 * A file that a browser puts aside and never opens in our name. It is called by a number: the name under which it came
 * may say who sent it, or whom it shows, and does not lie about in folders of downloads.
 */
public record Attachment(String number, String mediaType, long bytes) {

    /** What is not here goes out without an ending. */
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/msword", ".doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
            Map.entry("application/vnd.oasis.opendocument.text", ".odt"),
            Map.entry("application/rtf", ".rtf"),
            Map.entry("application/vnd.ms-excel", ".xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
            Map.entry("application/vnd.ms-powerpoint", ".ppt"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", ".pptx"),
            Map.entry("application/zip", ".zip"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/png", ".png"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/tiff", ".tif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("audio/mpeg", ".mp3"),
            Map.entry("audio/x-wav", ".wav"),
            Map.entry("audio/ogg", ".ogg"),
            Map.entry("video/mp4", ".mp4"),
            Map.entry("video/quicktime", ".mov"),
            Map.entry("video/webm", ".webm"),
            Map.entry("message/rfc822", ".eml"),
            Map.entry("text/html", ".html"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/plain", ".txt"));

    /** Sends it some bytes at a time, and closes what it was read from. */
    public void send(ReadableByteChannel content, HttpServletResponse response) throws IOException {
        try (InputStream all = Channels.newInputStream(content)) {
            response.setContentType("application/octet-stream");
            response.setContentLengthLong(bytes());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name() + "\"");
            all.transferTo(response.getOutputStream());
        }
    }

    private String name() {
        return number + ENDINGS.getOrDefault(mediaType, "");
    }
}
