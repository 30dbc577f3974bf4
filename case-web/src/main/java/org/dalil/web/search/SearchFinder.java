package org.dalil.web.search;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dalil.web.ui.Words;

/** Answers {@code find.js} with what fits what was typed ({@code GET ?q=…}), and without that with where one may go. */
@WebServlet("/search/typed")
public class SearchFinder extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 5;

    /** @param said how much there is, in words, for who cannot see the list */
    record Offer(String said, List<FoundGroup> groups) {}

    @Inject
    private transient Finder finder;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = Optional.ofNullable(request.getParameter("q")).orElse("");
        List<FoundGroup> groups = finder.found(text, MOST);
        int count = groups.stream().mapToInt(group -> group.hits().size()).sum();
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(new Offer(words.say("search.found", count), groups)));
    }
}
