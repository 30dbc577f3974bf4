package org.dalil.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Requests that the script of a page sends, and that understand no redirect but one in their own XML. */
public final class Scripted {

    private Scripted() {}

    public static boolean asks(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** @param path on this server, with nothing in it that would have to be escaped in XML but {@code &} */
    public static void redirect(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response id=\"j_id1\"><redirect url=\""
                        + (request.getContextPath() + path).replace("&", "&amp;")
                        + "\"/></partial-response>");
    }
}
