package org.dalil.web.parties;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.parties.NewParty;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyHit;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartySearch;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Answers {@code parties.js}: with the parties that fit what was typed ({@code GET ?text=…}), or with the party that
 * was entered in place ({@code POST {"file": …, "kind": …, "name": …}}). What was typed never stands in an answer that
 * is kept, and a page of elsewhere can send no JSON to us.
 */
@WebServlet("/typed/parties")
public class PartyFinder extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 20_000;
    private static final int LONGEST_TEXT = 300;

    /** What the script shows of a party. */
    record Offer(String id, String name, String kind, @Nullable String also) {}

    /** @param said how many there are, in words, for who cannot see the list */
    record Offers(String said, List<Offer> parties) {}

    /** What the script sends. */
    record Entry(@Nullable String file, @Nullable String kind, @Nullable String name) {}

    @Inject
    private transient PartySearch search;

    @Inject
    private transient PartyDesk desk;

    @Inject
    private transient CaseSearch cases;

    @Inject
    private transient CurrentPerson current;

    @Inject
    private transient PartyTerms parties;

    @Inject
    private transient Terms terms;

    @Inject
    private transient Words words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.required().may(Permission.READ_CASES)) {
            throw new NotThere();
        }
        String text = Optional.ofNullable(request.getParameter("text")).orElse("");
        List<Offer> offers = search.typed(viewer(), text.substring(0, Math.min(text.length(), LONGEST_TEXT))).stream()
                .map(this::offer)
                .toList();
        answer(response, HttpServletResponse.SC_OK, new Offers(words.say("parties.found", offers.size()), offers));
    }

    private Offer offer(PartyHit hit) {
        return new Offer(
                hit.id().value().toString(),
                parties.inWords(hit.name()),
                terms.say("party_kind", hit.kind()),
                hit.fitting());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith("application/json")) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        Entry entry = entry(request.getInputStream().readNBytes(LONGEST));
        if (entry == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        CaseRow file =
                cases.find(viewer(), new CaseId(IdInAddress.of(entry.file()))).orElseThrow(NotThere::new);
        PartyKind kind = Arrays.stream(PartyKind.values())
                .filter(known -> known.name().equals(entry.kind()))
                .findFirst()
                .orElse(PartyKind.ORGANISATION);
        String name = Optional.ofNullable(entry.name()).orElse("").strip();
        Outcome<PartyId> outcome = desk.create(NewParty.in(file.number(), kind, parties.named(name)));
        if (outcome instanceof Outcome.Done<PartyId> done) {
            answer(
                    response,
                    HttpServletResponse.SC_CREATED,
                    new Offer(done.value().value().toString(), name, terms.say("party_kind", kind), null));
        } else {
            Refusal reason = ((Outcome.Refused<PartyId>) outcome).reasons().get(0);
            answer(response, HttpServletResponse.SC_CONFLICT, new Offers(words.say(reason), List.of()));
        }
    }

    private static @Nullable Entry entry(byte[] body) throws IOException {
        try {
            return JSON.readValue(body, Entry.class);
        } catch (JsonProcessingException unreadable) {
            return null;
        }
    }

    private static void answer(HttpServletResponse response, int status, Object content) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream().write(JSON.writeValueAsBytes(content));
    }

    private AccountId viewer() {
        return current.required().id();
    }
}
