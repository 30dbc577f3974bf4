package org.dalil.web.statistics;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.shared.Csv;
import org.dalil.shared.Language;
import org.dalil.statistics.StatisticsReading;
import org.dalil.statistics.StatisticsReading.By;
import org.dalil.statistics.StatisticsReading.Group;
import org.dalil.statistics.Times;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Hands out the numbers of the page as a list: {@code /statistics.csv?by=REGIME}. They name no request. */
@WebServlet("/statistics.csv")
public class StatisticsDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient StatisticsReading reading;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        By by = StatisticsPage.by(request.getParameter("by"));
        response.setContentType(Csv.TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"dalil-statistics.csv\"");
        PrintWriter out = response.getWriter();
        String between = reader.language() == Language.ENGLISH ? "," : ";";
        out.write(Csv.headings(
                Stream.of(
                        words.say("statistics.by." + by),
                        words.say("statistics.all"),
                        words.say("statistics.sent"),
                        words.say("statistics.part.SILENT"),
                        words.say("statistics.silence"),
                        words.say("statistics.toAnswer"),
                        words.say("statistics.toDecision")),
                between));
        reading.by(current.required().id(), by).forEach(group -> out.write(Csv.line(cells(group, by), between)));
    }

    private Stream<String> cells(Group group, By by) {
        Times times = group.times();
        return Stream.of(
                StatisticsPage.name(group, by, reader, words),
                Integer.toString(times.all()),
                Integer.toString(times.sent()),
                Integer.toString(times.silent()),
                number(times.silence()),
                number(times.daysToAnswer()),
                number(times.daysToDecision()));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
