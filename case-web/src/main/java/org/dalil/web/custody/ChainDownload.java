package org.dalil.web.custody;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.dossier.ChainDesk;
import org.dalil.dossier.ChainPress;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Language;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/**
 * Hands out chains of custody: {@code /custody/<case>/<item>/<language>.pdf} and {@code .json}. The name of the file tells
 * the numbers of the case and the item, and nothing about them.
 */
@WebServlet("/custody/*")
public class ChainDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f-]{36})/([a-z]{2})\\.(pdf|json)");

    @Inject
    private transient ChainDesk desk;

    @Inject
    private transient ChainPress press;

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
        ChainDesk.Format format = ChainDesk.Format.valueOf(path.group(4).toUpperCase(Locale.ROOT));
        var chain = desk.take(
                        new CaseId(IdInAddress.of(path.group(1))),
                        new EvidenceId(IdInAddress.of(path.group(2))),
                        format,
                        language)
                .orElseThrow(NotThere::new);
        byte[] content = format == ChainDesk.Format.PDF ? press.pdf(chain, language) : press.json(chain, language);
        response.setContentType(format == ChainDesk.Format.PDF ? "application/pdf" : "application/json");
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + press.fileName(chain, language) + "." + path.group(4) + "\"");
        response.getOutputStream().write(content);
    }
}
