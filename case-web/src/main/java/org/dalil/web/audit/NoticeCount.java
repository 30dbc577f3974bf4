package org.dalil.web.audit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dalil.accounts.CurrentPerson;
import org.dalil.audit.NoticeReading;

/** How many notices the reader has not seen, for the bell: asked after a page is there, so that no page waits for it. */
@WebServlet("/notices-count")
public class NoticeCount extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeReading notices;

    @Inject
    private transient CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(notices.unseen(current.required().id()));
    }
}
