package org.dalil.web.cases;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.cases.CaseId;
import org.dalil.cases.Tlp;
import org.dalil.editing.Sheet;
import org.dalil.evidence.Arrival;
import org.dalil.evidence.EvidenceDesk;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceStore;
import org.dalil.evidence.IncomingFile;
import org.dalil.evidence.ReceivedFile;
import org.dalil.evidence.UploadDesk;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of evidence in, part by part, so that a file goes on where it broke off:
 * <pre>
 *   POST   /uploads/of/CASE[/ITEM]   announces a file            → {"upload": ID, "at": bytes that are there}
 *   GET    /uploads/ID               how far it is               → {"at": …}
 *   PUT    /uploads/ID?at=N          more of it, from there on   → {"at": …}
 *   POST   /uploads/ID               that was all: keep it       → {"item": ID}
 *   DELETE /uploads/ID               give it up
 * </pre>
 * What is refused is answered with {@code {"reason": …}} and a link to what is meant. The name comes in a header, as
 * addresses are logged; and no page of elsewhere can send that header, or a PUT, without asking first.
 */
@WebServlet("/uploads/*")
public class UploadExchange extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ID = "([0-9a-f-]{36})";
    private static final Pattern FILE = Pattern.compile("/" + ID);
    private static final Pattern CASE = Pattern.compile("/of/" + ID + "(?:/" + ID + ")?");
    private static final String NAME = "X-File-Name";
    private static final String FINGERPRINT = "X-File-Sha256";

    private static final int LONGEST_SOURCE = 1_000;

    /** 507, which the servlet API does not name. */
    private static final int INSUFFICIENT_STORAGE = 507;

    @Inject
    private transient UploadDesk desk;

    @Inject
    private transient EvidenceDesk evidence;

    @Inject
    private transient EvidenceStore store;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = id(request);
        Arrival arrival = desk.arrival(id);
        answerPosition(
                response,
                desk.became(id).isPresent() ? Outcome.done(arrival.bytes()) : store.position(desk.onItsWay(id)));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Arrival arrival = desk.onItsWay(id(request));
        long at = number(request.getParameter("at"));
        answerPosition(response, store.append(arrival, at, request.getInputStream()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher file = CASE.matcher(String.valueOf(request.getPathInfo()));
        if (file.matches()) {
            announce(request, response, file);
        } else {
            keep(request, response, desk.arrival(id(request)));
        }
    }

    private void announce(HttpServletRequest request, HttpServletResponse response, Matcher path) throws IOException {
        if (request.getHeader(NAME) == null) {
            throw new NotThere();
        }
        IncomingFile incoming = IncomingFile.of(
                decoded(request.getHeader(NAME)),
                request.getContentType(),
                number(request.getHeader("X-File-Bytes")),
                number(request.getHeader("X-File-Modified")));
        Outcome<Arrival> begun = desk.begin(
                new CaseId(IdInAddress.of(path.group(1))),
                path.group(2) == null ? null : new EvidenceId(IdInAddress.of(path.group(2))),
                incoming);
        if (begun instanceof Outcome.Done<Arrival> done) {
            Outcome<Long> position = store.position(done.value());
            if (position instanceof Outcome.Done<Long> at) {
                answer(
                        response,
                        HttpServletResponse.SC_CREATED,
                        Json.createObjectBuilder()
                                .add("upload", done.value().id().toString())
                                .add("at", at.value()));
            } else {
                answerPosition(response, position);
            }
        } else {
            refuse(response, null, ((Outcome.Refused<Arrival>) begun).reasons().get(0));
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, Arrival arrival) throws IOException {
        Optional<EvidenceId> before = desk.became(arrival.id());
        if (before.isPresent()) {
            answerItem(response, before.get());
            return;
        }
        Outcome<ReceivedFile> whole = store.complete(arrival, fingerprint(request.getHeader(FINGERPRINT)));
        if (whole instanceof Outcome.Refused<ReceivedFile> refused) {
            refuse(response, arrival, refused.reasons().get(0));
            return;
        }
        ReceivedFile received = ((Outcome.Done<ReceivedFile>) whole).value();
        Outcome<EvidenceId> outcome = desk.keep(received, about(request));
        if (outcome instanceof Outcome.Done<EvidenceId> kept) {
            store.settle(arrival.id(), arrival.caseId(), received.fingerprint());
            answerItem(response, kept.value());
        } else {
            store.forget(arrival.id());
            refuse(
                    response,
                    arrival,
                    ((Outcome.Refused<EvidenceId>) outcome).reasons().get(0));
        }
    }

    @Override
    protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
        desk.giveUp(id(request)).ifPresent(store::forget);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static UUID id(HttpServletRequest request) {
        Matcher path = FILE.matcher(String.valueOf(request.getPathInfo()));
        if (!path.matches()) {
            throw new NotThere();
        }
        return IdInAddress.of(path.group(1));
    }

    private static long number(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new NotThere();
        }
        return Long.parseLong(text);
    }

    /** What the page knows of all files that come together. */
    private static Sheet about(HttpServletRequest request) {
        Sheet about = Sheet.empty();
        String source = request.getParameter("source");
        if (source != null && !source.isBlank() && source.length() <= LONGEST_SOURCE) {
            about = about.with("issuers.1.words", (Object) source.strip());
        }
        String tlp = request.getParameter("tlp");
        return Arrays.stream(Tlp.values()).anyMatch(label -> label.name().equals(tlp))
                ? about.with("tlp", (Object) tlp)
                : about;
    }

    private static @Nullable Digest fingerprint(@Nullable String sent) {
        if (sent == null) {
            return null;
        }
        if (!sent.matches("[0-9a-f]{64}")) {
            throw new NotThere();
        }
        return new Digest(sent);
    }

    private static @Nullable String decoded(String header) {
        try {
            return URLDecoder.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }

    private void answerPosition(HttpServletResponse response, Outcome<Long> position) throws IOException {
        if (position instanceof Outcome.Done<Long> done) {
            answer(
                    response,
                    HttpServletResponse.SC_OK,
                    Json.createObjectBuilder().add("at", done.value()));
        } else {
            refuse(response, null, ((Outcome.Refused<Long>) position).reasons().get(0));
        }
    }

    private static void answerItem(HttpServletResponse response, EvidenceId item) throws IOException {
        answer(
                response,
                HttpServletResponse.SC_CREATED,
                Json.createObjectBuilder().add("item", item.value().toString()));
    }

    private void refuse(HttpServletResponse response, @Nullable Arrival arrival, Refusal reason) throws IOException {
        JsonObjectBuilder said =
                Json.createObjectBuilder().add("code", reason.code().name()).add("reason", words.say(reason));
        if (arrival != null && reason.code() == EvidenceDesk.Objection.SAME_FILE) {
            evidence.numbered(
                            arrival.caseId(), String.valueOf(reason.arguments().get(0)))
                    .ifPresent(item -> said.add("item", item.value().toString()));
        }
        answer(response, status(reason), said);
    }

    private static int status(Refusal reason) {
        if (reason.code() instanceof EvidenceStore.Objection objection) {
            return switch (objection) {
                case FILE_TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
                case DISK_FULL -> INSUFFICIENT_STORAGE;
                case FILE_BUSY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
                case FILE_EMPTY, FILE_INCOMPLETE, FINGERPRINT_DIFFERS -> HttpServletResponse.SC_CONFLICT;
            };
        }
        return HttpServletResponse.SC_CONFLICT;
    }

    private static void answer(HttpServletResponse response, int status, JsonObjectBuilder content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(content.build().toString());
    }
}
