package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.cases.AskKind;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.DocumentDesk;
import org.dalil.cases.DocumentView;
import org.dalil.cases.IntakeDesk;
import org.dalil.cases.MarkKind;
import org.dalil.cases.MarkView;
import org.dalil.cases.Place;
import org.dalil.cases.Position;
import org.dalil.editing.Sheet;
import org.dalil.parties.PartyKind;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.dalil.web.regimes.RegimeTerms;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code cases/intake.xhtml}: a letter, and what is marked in it. */
@Named
@RequestScoped
public class IntakePage {

    private static final int SHOWN_OF_A_QUOTE = 90;

    /**
     * A kind of mark, with the key that makes one.
     *
     * @param code of the key on the keyboard, whatever letter is written on it
     */
    public record Kind(MarkKind mark, String key, String code, String icon) {

        static Kind of(MarkKind mark, String key, String icon) {
            return new Kind(mark, key, "Key" + key, icon);
        }
    }

    private static final Set<MarkKind> NAMING = Set.of(MarkKind.ADDRESSEE, MarkKind.TARGET, MarkKind.VICTIM);

    private static final List<Kind> KINDS = List.of(
            Kind.of(MarkKind.TITLE, "T", "bookmark"),
            Kind.of(MarkKind.ADDRESSEE, "A", "envelope"),
            Kind.of(MarkKind.ASK, "K", "megaphone"),
            Kind.of(MarkKind.CITATION, "C", "book"),
            Kind.of(MarkKind.FACT, "F", "clock"),
            Kind.of(MarkKind.SIGNATORIES, "S", "users"),
            Kind.of(MarkKind.DATE, "D", "calendar"),
            Kind.of(MarkKind.TARGET, "G", "bullseye"),
            Kind.of(MarkKind.VICTIM, "V", "user"),
            Kind.of(MarkKind.POSITION, "N", "comment"),
            Kind.of(MarkKind.DISCREPANCY, "X", "exclamation-triangle"),
            Kind.of(MarkKind.PASSAGE, "P", "paperclip"));

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private IntakeDesk desk;

    @Inject
    private DocumentDesk documents;

    @Inject
    private MarkedSignatories signatories;

    @Inject
    private FirstDossierPage firstDossier;

    @Inject
    private Messages messages;

    @Inject
    private Words words;

    @Inject
    private Terms terms;

    @Inject
    private RegimeTerms regimes;

    @Inject
    private HttpServletRequest asked;

    private int from;
    private int to;
    private @Nullable String chosen;
    private @Nullable String kind;
    private @Nullable String answer;
    private @Nullable String saying;
    private @Nullable MarkKind question;
    private List<Choice> candidates = List.of();
    private @Nullable List<MarkView> marks;
    private @Nullable MarkedText text;

    /** Answers with «not there», or «not yours», before anything of the page is written. */
    public void load() {
        header.requireMayEdit();
        getDocument();
    }

    /** The one in the address, or the newest. */
    public DocumentView getDocument() {
        List<DocumentView> all = header.getDocuments();
        String id = asked.getParameter("document");
        return (id == null
                        ? all.stream().reduce((first, second) -> second)
                        : all.stream()
                                .filter(document -> document.id().value().equals(IdInAddress.of(id)))
                                .findFirst())
                .orElseThrow(NotThere::new);
    }

    public List<MarkedText.Block> getBlocks() {
        if (text == null) {
            text = MarkedText.of(
                    getDocument().text(),
                    reading.passages(
                            header.viewer(), header.caseId(), getDocument().id()));
        }
        return text.blocks();
    }

    public List<Kind> getKinds() {
        return KINDS;
    }

    /** What this person marked here, the newest first. */
    public List<MarkView> getMarks() {
        if (marks == null) {
            marks = desk.marks(header.caseId(), getDocument().id());
        }
        return marks;
    }

    public String shortened(String quote) {
        return quote.length() <= SHOWN_OF_A_QUOTE ? quote : quote.substring(0, SHOWN_OF_A_QUOTE) + "…";
    }

    /** Makes what is marked what its kind says, or asks what cannot be guessed. */
    public void mark() {
        MarkKind wanted = Arrays.stream(MarkKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(NotThere::new);
        String said = chosen == null ? "" : chosen;
        String known = answer == null && wanted == MarkKind.CITATION
                ? regimes.meantBy(said).orElse("")
                : answer;
        Sheet answers = new Sheet(
                Map.of(IntakeDesk.ANSWER, known == null ? "" : known, IntakeDesk.SAYING, saying == null ? "" : saying));
        Place place = new Place(getDocument().id(), from, to, said);
        Outcome<MarkView> outcome =
                wanted == MarkKind.SIGNATORIES ? signed(place) : desk.mark(header.caseId(), place, wanted, answers);
        if (outcome instanceof Outcome.Refused<MarkView> refused) {
            List<Refusal> others = refused.reasons().stream()
                    .filter(reason -> reason.code() != IntakeDesk.Objection.ANSWER_NEEDED)
                    .toList();
            others.forEach(messages::refuse);
            question = others.isEmpty() ? wanted : null;
            candidates = question == null || !NAMING.contains(question) ? List.of() : candidates(place);
        } else {
            forget();
        }
    }

    private List<Choice> candidates(Place place) {
        return desk.candidates(header.caseId(), place).stream()
                .map(hit -> new Choice(hit.id().value().toString(), words.say("intake.isIt", hit.name())))
                .toList();
    }

    /** They sign first, so that the mark knows by what they are taken back. */
    private Outcome<MarkView> signed(Place place) {
        Outcome<String> quote = desk.look(header.caseId(), place);
        if (!(quote instanceof Outcome.Done<String> lines)) {
            return Outcome.refused(((Outcome.Refused<String>) quote).reasons());
        }
        Outcome<UUID> paste = signatories.sign(getDocument(), lines.value());
        return paste instanceof Outcome.Done<UUID> signed
                ? desk.mark(
                        header.caseId(),
                        place,
                        MarkKind.SIGNATORIES,
                        Sheet.empty().with(IntakeDesk.ANSWER, signed.value()))
                : Outcome.refused(((Outcome.Refused<UUID>) paste).reasons());
    }

    public void undo() {
        List<MarkView> known = getMarks();
        if (!known.isEmpty()) {
            undo(known.get(0));
        }
    }

    public void undo(MarkView mark) {
        if (mark.kind() == MarkKind.SIGNATORIES
                && signatories.takeBack(mark.thing()) instanceof Outcome.Refused<UUID> refused) {
            refused.reasons().forEach(messages::refuse);
            return;
        }
        if (desk.undo(header.caseId(), mark.id()) instanceof Outcome.Refused<MarkView> refused) {
            refused.reasons().forEach(messages::refuse);
        }
        forget();
    }

    /** The chosen line is the first of the body. */
    public void beginBody() {
        String whole = getDocument().text();
        int line = from <= 0 || from > whole.length() ? 0 : whole.lastIndexOf('\n', from - 1) + 1;
        if (documents.bodyBegins(header.caseId(), getDocument().id(), line) instanceof Outcome.Refused<?> refused) {
            refused.reasons().forEach(messages::refuse);
        }
        header.forgetDocuments();
        forget();
    }

    private void forget() {
        marks = null;
        text = null;
        header.forgetSigned();
        firstDossier.forget();
        chosen = null;
        answer = null;
        saying = null;
        kind = null;
    }

    /** What is asked about the words before they become something; null if nothing is. */
    public @Nullable MarkKind getQuestion() {
        return question;
    }

    /** The answers to choose from, each with the key that gives it. */
    public List<Choice> getAnswers() {
        if (question == null) {
            return List.of();
        }
        return switch (question) {
            case ASK -> terms.choices("ask_kind", AskKind.values());
            case CITATION -> regimes.choices();
            case ADDRESSEE, TARGET, VICTIM ->
                Stream.concat(candidates.stream(), terms.choices("party_kind", PartyKind.values()).stream())
                        .toList();
            case DISCREPANCY ->
                Arrays.stream(DiscrepancyKind.values())
                        .map(one -> new Choice(one.name(), words.say("cases.discrepancy." + one.name())))
                        .toList();
            case POSITION ->
                Arrays.stream(Position.Kind.values())
                        .map(one -> new Choice(one.name(), words.say("cases.position." + one.name())))
                        .toList();
            case TITLE, FACT, SIGNATORIES, DATE, PASSAGE -> List.of();
        };
    }

    /** Whether parties are among the answers that may be meant. */
    public boolean isPerhapsKnown() {
        return !candidates.isEmpty();
    }

    /** The digits on the keys of the answers; after the ninth there is none. */
    public List<String> getDigits() {
        return IntStream.rangeClosed(1, getAnswers().size())
                .mapToObj(number -> number <= 9 ? String.valueOf(number) : "")
                .toList();
    }

    public boolean isSayingNeeded() {
        return question == MarkKind.DISCREPANCY;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public @Nullable String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = chosen;
    }

    public @Nullable String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getSaying() {
        return saying;
    }

    public void setSaying(@Nullable String saying) {
        this.saying = saying;
    }
}
