package org.dalil.web.requests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.CurrentPerson;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Language;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/**
 * Hands out dossiers: {@code /dossiers/<request>/<number>/<language>.pdf}. The name of the file tells the number of the
 * request and nothing about its subject: it lies in download folders.
 */
@WebServlet("/dossiers/*")
public class DossierDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9]{1,6})/([a-z]{2})\\.pdf");

    @Inject
    private transient DossierShelf shelf;

    @Inject
    private transient RequestSearch requests;

    @Inject
    private transient CurrentPerson current;

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
        var viewer = current.required().id();
        var id = new RequestId(IdInAddress.of(path.group(1)));
        int number = Integer.parseInt(path.group(2));
        Language language = Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(path.group(3)))
                .findFirst()
                .orElseThrow(NotThere::new);
        RequestView asked = requests.find(viewer, id).orElseThrow(NotThere::new);
        byte[] content = shelf.take(viewer, id, number, language).orElseThrow(NotThere::new);
        response.setContentType("application/pdf");
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + fileName(asked.number(), number, language) + "\"");
        response.getOutputStream().write(content);
    }

    /** {@code D-2021-014-1_v0.2_ar.pdf} */
    private static String fileName(String request, int number, Language language) {
        return request.replaceAll("[^A-Za-z0-9.-]", "-") + "_v0." + number + "_" + language.tag() + ".pdf";
    }
}
