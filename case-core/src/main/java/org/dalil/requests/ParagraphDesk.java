package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.DocumentView;
import org.dalil.cases.FactView;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PositionView;
import org.dalil.editing.Clash;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceSearch;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.Filling;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What people write for the dossier, paragraph by paragraph, in the sections that the pack names. */
@ApplicationScoped
@Transactional
public class ParagraphDesk {

    /** Why a paragraph is not taken as it is, or not taken away. */
    public enum Objection {
        UNREADABLE_MARKUP,
        /** The argument is what it refers to. */
        NO_SUCH_REFERENCE,
        /** The argument is the label of a paragraph that refers to it. */
        REFERRED_TO
    }

    private static final String TEXT = "text";

    private final Requests requests;
    private final DraftingRoom room;
    private final CaseReading cases;
    private final EvidenceSearch evidence;
    private final Proofreader proofreader;
    private final Editing editing;

    protected ParagraphDesk() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public ParagraphDesk(
            Requests requests,
            DraftingRoom room,
            CaseReading cases,
            EvidenceSearch evidence,
            Proofreader proofreader,
            Editing editing) {
        this.requests = requests;
        this.room = room;
        this.cases = cases;
        this.evidence = evidence;
        this.proofreader = proofreader;
        this.editing = editing;
    }

    /**
     * Writes a paragraph after the last one of the section. What ends the section already in the same words is that one.
     *
     * @param record the code of the record that it speaks about; null for one that speaks for itself
     */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ParagraphId> write(RequestId id, String section, @Nullable String record, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        if (room.pack(request).dossierSections().stream()
                        .noneMatch(known -> known.key().equals(section))
                || record != null && !isRecord(request, record)) {
            throw new NoSuchCase();
        }
        Typed typed = Typed.in(sheet);
        LocalText text = proofread(request, typed);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(request.objectionsToWriting(typed));
        }
        CitedNames names = names(request);
        List<DraftParagraph> before = request.paragraphs().stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .toList();
        Optional<DraftParagraph> last =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        Optional<DraftParagraph> twin =
                last.filter(paragraph -> names.shown(paragraph.text()).equals(text));
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        String label = record == null ? Labels.next(section, request.paragraphs()) : record;
        Outcome<DraftParagraph> made = request.write(section, label, LocalText.orEmpty(null));
        return made instanceof Outcome.Done<DraftParagraph> done
                ? editing.begin(
                                done.value(),
                                DraftForms.paragraph(id, section, record),
                                with(sheet, names::kept),
                                room.me())
                        .map(paragraph -> announced(RequestHappening.Act.PARAGRAPH_WRITTEN, paragraph))
                : made.map(DraftParagraph::id);
    }

    /** Every paragraph as its form would show it. */
    @Permitted(Permission.DRAFT_REQUEST)
    public List<ParagraphView> written(RequestId id) {
        SanctionsRequest request = room.look(id);
        CitedNames names = names(request);
        return request.paragraphs().stream()
                .map(DraftParagraph::view)
                .map(names::shown)
                .toList();
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, ParagraphId paragraph) {
        SanctionsRequest request = room.look(id);
        Stand kept = editing.stand(paragraph(request, paragraph));
        return new Stand(kept.revision(), with(kept.sheet(), names(request)::shown));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ParagraphId> change(RequestId id, ParagraphId paragraph, Edit edit) {
        SanctionsRequest request = room.take(id);
        DraftParagraph known = paragraph(request, paragraph);
        Typed typed = Typed.in(edit.sheet());
        proofread(request, typed);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(request.objectionsToWriting(typed));
        }
        CitedNames names = names(request);
        return shown(names, editing.change(known, new Edit(edit.seen(), with(edit.sheet(), names::kept)), room.me()))
                .map(changed -> announced(RequestHappening.Act.PARAGRAPH_CHANGED, changed));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ParagraphId> move(RequestId id, ParagraphId paragraph, boolean up) {
        SanctionsRequest request = room.take(id);
        return request.move(paragraph(request, paragraph), up)
                .map(moved -> announced(RequestHappening.Act.PARAGRAPH_MOVED, moved));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ParagraphId> drop(RequestId id, ParagraphId paragraph) {
        SanctionsRequest request = room.take(id);
        DraftParagraph known = paragraph(request, paragraph);
        CitedNames names = names(request);
        List<Refusal> referring = request.paragraphs().stream()
                .filter(other -> !other.equals(known)
                        && references(names.shown(other.text())).anyMatch(("¶" + known.label())::equals))
                .map(other -> Refusal.of(Objection.REFERRED_TO, other.label()))
                .toList();
        if (!referring.isEmpty()) {
            return Outcome.refused(referring);
        }
        return request.drop(known).map(dropped -> announced(RequestHappening.Act.PARAGRAPH_DROPPED, dropped));
    }

    private CitedNames names(SanctionsRequest request) {
        CaseId file = request.caseId();
        return new CitedNames(
                () -> evidence.outline(room.me(), file),
                () -> cases.facts(room.me(), file),
                () -> cases.positions(room.me(), file),
                () -> claims(request));
    }

    private List<ClaimView> claims(SanctionsRequest request) {
        return requests.claims(request.id().value()).stream().map(Claim::view).toList();
    }

    private static Sheet with(Sheet sheet, UnaryOperator<String> words) {
        Map<String, String> fields = new LinkedHashMap<>();
        sheet.fields().forEach((field, text) -> fields.put(field, words.apply(text)));
        return new Sheet(fields);
    }

    /** Where two people wrote, each version cites by the names of today. */
    private static <T> Outcome<T> shown(CitedNames names, Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T> refused
                ? Outcome.refused(refused.reasons().stream()
                        .map(reason -> new Refusal(
                                reason.code(),
                                reason.arguments().stream()
                                        .map(argument ->
                                                argument instanceof Clash clash ? names.shown(clash) : argument)
                                        .toList(),
                                reason.field()))
                        .toList())
                : outcome;
    }

    /** What was typed, with an objection wherever the press would stop. */
    private LocalText proofread(SanctionsRequest request, Typed typed) {
        LocalText text = typed.requiredLocal(TEXT, DraftParagraph.LONGEST_TEXT);
        Set<String> known = known(request);
        for (Language language : Language.values()) {
            String field = TEXT + "." + language.tag();
            text.in(language).ifPresent(written -> proofreader
                    .references(written)
                    .ifPresentOrElse(
                            references -> references.stream()
                                    .filter(reference -> !known.contains(reference))
                                    .distinct()
                                    .forEach(reference -> typed.object(field, Objection.NO_SUCH_REFERENCE, reference)),
                            () -> typed.object(field, Objection.UNREADABLE_MARKUP)));
        }
        return text;
    }

    /** What a text may refer to: the exhibits, the denials of the target, the facts and the other paragraphs. */
    private Set<String> known(SanctionsRequest request) {
        CaseId file = request.caseId();
        int denials = cases.positions(room.me(), file).size();
        return Stream.of(
                        evidence.items(room.me(), file).stream().map(EvidenceView::number),
                        cases.documents(room.me(), file).stream().map(DocumentView::number),
                        IntStream.rangeClosed(1, denials).mapToObj(number -> "N-" + number),
                        cases.facts(room.me(), file).stream()
                                .map(fact -> FactKey.of(fact.code()).reference()),
                        request.paragraphs().stream()
                                .filter(paragraph -> isNumbered(request, paragraph))
                                .map(paragraph -> "¶" + paragraph.label()),
                        room.pack(request).criteria().stream().map(criterion -> "§" + criterion.id()),
                        ClaimKey.of(claims(request)).keySet().stream().map(key -> "§" + key))
                .flatMap(references -> references)
                .collect(Collectors.toSet());
    }

    /** What is said about a record is printed under the number of the record, and the draft of the reasons under none. */
    private boolean isNumbered(SanctionsRequest request, DraftParagraph paragraph) {
        return Filling.of(paragraph.section()) != Filling.REASONS && !isRecord(request, paragraph.label());
    }

    private Stream<String> references(LocalText text) {
        return Stream.of(Language.values())
                .flatMap(language -> text.in(language).stream())
                .flatMap(written -> proofreader.references(written).stream())
                .flatMap(List::stream);
    }

    private boolean isRecord(SanctionsRequest request, String code) {
        return cases.facts(room.me(), request.caseId()).stream()
                        .map(FactView::code)
                        .anyMatch(code::equals)
                || cases.positions(room.me(), request.caseId()).stream()
                        .map(PositionView::code)
                        .anyMatch(code::equals);
    }

    private DraftParagraph paragraph(SanctionsRequest request, ParagraphId id) {
        return requests.paragraph(id)
                .filter(paragraph -> paragraph.request().equals(request))
                .orElseThrow(NoSuchCase::new);
    }

    private ParagraphId announced(RequestHappening.Act act, DraftParagraph paragraph) {
        room.announce(act, paragraph.request(), paragraph.label());
        return paragraph.id();
    }
}
