package org.dalil.web.gathering;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.dossier.DossierRelease;
import org.dalil.dossier.JointLetterDesk;
import org.dalil.shared.Language;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;

/** Hands out joint letters: {@code /joint-letters/<case>/<text>/<language>.pdf} and {@code .docx}. */
@WebServlet("/joint-letters/*")
public class JointLetterDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f-]{36})/([a-z]{2})\\.(pdf|docx)");

    @Inject
    private transient JointLetterDesk desk;

    @Inject
    private transient Words words;

    /** Asking whether a file is there does not take it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        Language language = Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(path.group(3)))
                .findFirst()
                .orElseThrow(NotThere::new);
        JointLetterDesk.Format format =
                JointLetterDesk.Format.valueOf(path.group(4).toUpperCase(Locale.ROOT));
        try {
            JointLetterDesk.Taken taken = desk.take(
                            new CaseId(IdInAddress.of(path.group(1))), IdInAddress.of(path.group(2)), format, language)
                    .orElseThrow(NotThere::new);
            response.setContentType(
                    format == JointLetterDesk.Format.PDF ? "application/pdf" : "application/octet-stream");
            response.setContentLength(taken.content().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + taken.name() + "\"");
            response.getOutputStream().write(taken.content());
        } catch (DossierRelease.HeldBack heldBack) {
            response.setStatus(UNPROCESSABLE);
            response.setContentType("text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(words.say("gathering.jointHeldBack"));
        }
    }
}
