package org.dalil.web.custody;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.accounts.CurrentPerson;
import org.dalil.cases.CaseId;
import org.dalil.evidence.EvidenceId;
import org.dalil.timestamps.TimeStampReading;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;

/** Hands out time stamps as they came: {@code /stamps/<case>/<item>/<stamp>.tsr}. There is nothing of the item in them. */
@WebServlet("/stamps/*")
public class StampDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([0-9a-f-]{36})/([0-9a-f-]{36})\\.tsr");

    @Inject
    private transient TimeStampReading reading;

    @Inject
    private transient CurrentPerson current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        byte[] answer = reading.answer(
                        current.required().id(),
                        new CaseId(IdInAddress.of(path.group(1))),
                        new EvidenceId(IdInAddress.of(path.group(2))),
                        IdInAddress.of(path.group(3)))
                .orElseThrow(NotThere::new);
        response.setContentType("application/timestamp-reply");
        response.setContentLength(answer.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + path.group(3) + ".tsr\"");
        response.getOutputStream().write(answer);
    }
}
