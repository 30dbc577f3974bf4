package org.dalil.requests;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** A paragraph that the drafter wrote for the dossier, with its inline markup. See {@link ParagraphView}. */
@Entity
@Table(name = "request_paragraph")
public class DraftParagraph implements Editable, Placed {

    /** In UTF-16 units, as long as the column. */
    static final int LONGEST_TEXT = 20_000;

    @EmbeddedId
    private ParagraphId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", nullable = false, updatable = false)
    private SanctionsRequest request;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String section;

    @Column(nullable = false, updatable = false)
    private String label;

    private LocalText text;

    protected DraftParagraph() {} // for Hibernate

    DraftParagraph(SanctionsRequest request, int position, String section, String label, LocalText text) {
        this.id = ParagraphId.next();
        this.request = request;
        this.position = position;
        this.section = section;
        this.label = label;
        this.text = text;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty().with("text", text);
    }

    @Override
    public Outcome<ParagraphId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalText newText = typed.requiredLocal("text", LONGEST_TEXT);
        List<Refusal> objections = request.objectionsToWriting(typed);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        text = newText;
        return Outcome.done(id);
    }

    boolean isCalled(String inSection, String byLabel) {
        return section.equals(inSection) && label.equals(byLabel);
    }

    ParagraphId id() {
        return id;
    }

    String section() {
        return section;
    }

    String label() {
        return label;
    }

    SanctionsRequest request() {
        return request;
    }

    LocalText text() {
        return LocalText.orEmpty(text);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void moveTo(int place) {
        position = place;
    }

    ParagraphView view() {
        return new ParagraphView(id, section, label, text());
    }
}
