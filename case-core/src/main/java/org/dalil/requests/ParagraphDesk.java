package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseReading;
import org.dalil.cases.FactView;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.PositionView;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** What people write for the dossier, paragraph by paragraph, in the sections that the pack names. */
@ApplicationScoped
@Transactional
public class ParagraphDesk {

    private final Requests requests;
    private final DraftingRoom room;
    private final CaseReading cases;
    private final Editing editing;

    protected ParagraphDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public ParagraphDesk(Requests requests, DraftingRoom room, CaseReading cases, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.cases = cases;
        this.editing = editing;
    }

    /** The key of the form in which a paragraph is written. */
    public static String formOfNew(RequestId id, String section, @Nullable String record) {
        return Editing.formOfNew("paragraph " + section + (record == null ? "" : " " + record), id.value());
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
        LocalText text = typed.requiredLocal("text", DraftParagraph.LONGEST_TEXT);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(request.objectionsToWriting(typed));
        }
        List<DraftParagraph> before = request.paragraphs().stream()
                .filter(paragraph -> paragraph.section().equals(section))
                .toList();
        Optional<DraftParagraph> last =
                before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        Optional<DraftParagraph> twin =
                last.filter(paragraph -> paragraph.text().equals(text));
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        String label = record == null ? Labels.next(section, request.paragraphs()) : record;
        Outcome<DraftParagraph> made = request.write(section, label, LocalText.orEmpty(null));
        return made instanceof Outcome.Done<DraftParagraph> done
                ? editing.begin(done.value(), formOfNew(id, section, record), sheet, room.me())
                        .map(paragraph -> announced(RequestHappening.Act.PARAGRAPH_WRITTEN, paragraph))
                : made.map(DraftParagraph::id);
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, ParagraphId paragraph) {
        return editing.stand(paragraph(room.look(id), paragraph));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<ParagraphId> change(RequestId id, ParagraphId paragraph, Edit edit) {
        return editing.change(paragraph(room.take(id), paragraph), edit, room.me())
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
        return request.drop(paragraph(request, paragraph))
                .map(dropped -> announced(RequestHappening.Act.PARAGRAPH_DROPPED, dropped));
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
