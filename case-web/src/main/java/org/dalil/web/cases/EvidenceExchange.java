package org.dalil.web.cases;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ReceivedFile;
import org.dalil.evidence.TakenFile;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes in files of evidence, {@code PUT /files/<case>} for a new item and {@code PUT /files/<case>/<item>} for one that
 * is there, and hands them out, {@code GET /files/<case>/<item>}. Bytes go through, some at a time. The name comes in a
 * header: addresses are logged. A page of elsewhere cannot send a PUT to us without asking first, and nobody answers.
 */
@WebServlet("/files/*")
public class EvidenceExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})(?:/([0-9a-f-]{36}))?");

    /** 507, which the servlet API does not name. */
    private static final int INSUFFICIENT_STORAGE = 507;

    @Inject
    private transient EvidenceDesk desk;

    @Inject
    private transient EvidenceStore store;

    @Inject
    private transient Words words;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        CaseId file = new CaseId(IdInAddress.of(path.group(1)));
        EvidenceId item = path.group(2) == null ? null : new EvidenceId(IdInAddress.of(path.group(2)));
        if (desk.mayKeep(file, item) instanceof Outcome.Refused<CaseId> refused) {
            refuse(response, refused.reasons().get(0));
            return;
        }
        IncomingFile incoming = IncomingFile.of(decoded(request.getHeader("X-File-Name")), request.getContentType());
        Arrival arrival = new Arrival(UUID.randomUUID(), file, request.getContentLengthLong());
        Outcome<ReceivedFile> arrived = store.receive(arrival, request.getInputStream());
        if (arrived instanceof Outcome.Done<ReceivedFile> done) {
            keep(response, file, item, incoming, done.value());
        } else {
            store.forget(arrival.id());
            refuse(response, ((Outcome.Refused<ReceivedFile>) arrived).reasons().get(0));
        }
    }

    private void keep(
            HttpServletResponse response,
            CaseId file,
            @Nullable EvidenceId item,
            IncomingFile incoming,
            ReceivedFile received)
            throws IOException {
        Outcome<EvidenceId> outcome = desk.keep(file, item, incoming, received);
        if (outcome instanceof Outcome.Done<EvidenceId> kept) {
            store.settle(received.arrival().id(), file, received.fingerprint());
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    kept.value().value().toString());
        } else {
            store.forget(received.arrival().id());
            refuse(response, ((Outcome.Refused<EvidenceId>) outcome).reasons().get(0));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = path(request);
        TakenFile taken = Optional.ofNullable(path.group(2))
                .flatMap(item ->
                        desk.take(new CaseId(IdInAddress.of(path.group(1))), new EvidenceId(IdInAddress.of(item))))
                .orElseThrow(NotThere::new);
        try (InputStream content = Channels.newInputStream(taken.content())) {
            response.setContentType("application/octet-stream");
            response.setContentLengthLong(taken.file().bytes());
            response.setHeader("Content-Disposition", disposition(taken));
            content.transferTo(response.getOutputStream());
        }
    }

    /** Asking whether a file is there does not take it. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static Matcher path(HttpServletRequest request) {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        return path;
    }

    /** The name as it came, for whoever understands RFC 6266; the number of the item for everybody else. */
    private static String disposition(TakenFile taken) {
        String name =
                URLEncoder.encode(taken.file().name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + taken.number() + "\"; filename*=UTF-8''" + name;
    }

    private static @Nullable String decoded(@Nullable String header) {
        try {
            return header == null ? null : URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    private void refuse(HttpServletResponse response, Refusal reason) throws IOException {
        int status = HttpServletResponse.SC_CONFLICT;
        if (reason.code() instanceof EvidenceStore.Objection objection) {
            status = switch (objection) {
                case FILE_TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
                case DISK_FULL -> INSUFFICIENT_STORAGE;
                case FILE_EMPTY, FILE_INCOMPLETE, FILE_BUSY, FINGERPRINT_DIFFERS -> HttpServletResponse.SC_CONFLICT;
            };
        }
        answer(response, status, words.say(reason));
    }

    private static void answer(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(sentence);
    }
}
