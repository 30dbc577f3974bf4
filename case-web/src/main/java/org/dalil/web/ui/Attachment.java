package org.dalil.web.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * A file that a browser puts aside and never opens in our name.
 *
 * @param number what the file is called by programs that read plain names only
 * @param name as it came, in any script
 */
public record Attachment(String number, String name, long bytes) {

    /** Sends it some bytes at a time, and closes what it was read from. */
    public void send(ReadableByteChannel content, HttpServletResponse response) throws IOException {
        try (InputStream bytes = Channels.newInputStream(content)) {
            response.setContentType("application/octet-stream");
            response.setContentLengthLong(bytes());
            response.setHeader("Content-Disposition", disposition());
            bytes.transferTo(response.getOutputStream());
        }
    }

    /** RFC 6266. */
    private String disposition() {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + number + "\"; filename*=UTF-8''" + encoded;
    }
}
