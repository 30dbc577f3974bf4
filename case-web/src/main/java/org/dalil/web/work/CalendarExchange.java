package org.dalil.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.dalil.feed.CalendarText;
import org.dalil.feed.FeedDesk;
import org.dalil.web.ui.Phrases;

/** What is due, for a program that has the address of somebody's calendar: {@code /calendar/<token>.ics}. */
@WebServlet("/calendar/*")
public class CalendarExchange extends HttpServlet {

    static final String PATH = "/calendar/";
    static final String ENDING = ".ics";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FeedDesk desk;

    @Inject
    private transient Phrases phrases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FeedDesk.Agenda> agenda = desk.agenda(token(request));
        if (agenda.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"dalil.ics\"");
        response.getWriter()
                .print(CalendarText.of(
                        agenda.get(),
                        phrases.say(agenda.get().language(), "work.feedName"),
                        kind -> phrases.say(agenda.get().language(), "work.deadline." + kind)));
    }

    private static String token(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.startsWith("/") && path.endsWith(ENDING) ? path.substring(1, path.length() - ENDING.length()) : "";
    }
}
