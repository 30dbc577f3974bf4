package org.dalil.web.requests;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.dossier.DossierRelease;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Language;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/**
 * Hands out dossiers: {@code /dossiers/<request>/<number>/<language>.pdf}, and the other files of a version by their
 * names. The name of the file tells the number of the request and nothing about its subject: it lies in download folders.
 * Where something in it must not leave the house, the page of the dossier says so.
 */
@WebServlet("/dossiers/*")
public class DossierDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH =
            Pattern.compile("/([0-9a-f-]{36})/([0-9]{1,6})/([a-z0-9_]{2,40}(?:\\.[a-z0-9]{2,5}){1,2})");
    private static final Pattern PDF = Pattern.compile("([a-z]{2})\\.pdf");

    @Inject
    private transient DossierRelease release;

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
        String name = path.group(3);
        RequestView asked = requests.find(viewer, id).orElseThrow(NotThere::new);
        byte[] content;
        try {
            content = content(viewer, id, number, name).orElseThrow(NotThere::new);
        } catch (DossierRelease.HeldBack heldBack) {
            response.sendRedirect(request.getContextPath() + "/requests/dossier.xhtml?id=" + id.value());
            return;
        }
        response.setContentType(name.endsWith(".pdf") ? "application/pdf" : "application/octet-stream");
        response.setContentLength(content.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + fileName(asked.number(), number, name) + "\"");
        response.getOutputStream().write(content);
    }

    private Optional<byte[]> content(AccountId viewer, RequestId id, int number, String name) {
        Matcher pdf = PDF.matcher(name);
        if (!pdf.matches()) {
            return release.take(viewer, id, number, name);
        }
        return Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(pdf.group(1)))
                .findFirst()
                .flatMap(language -> release.take(viewer, id, number, language));
    }

    /** {@code D-2021-014-1_v0.2_ar.pdf} */
    private static String fileName(String request, int number, String name) {
        return request.replaceAll("[^A-Za-z0-9.-]", "-") + "_v0." + number + "_" + name;
    }
}
