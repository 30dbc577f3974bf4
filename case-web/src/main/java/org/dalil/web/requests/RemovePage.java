package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.dalil.requests.GroundDesk;
import org.dalil.requests.GroundId;
import org.dalil.requests.GroundView;
import org.dalil.requests.ParagraphDesk;
import org.dalil.requests.ParagraphId;
import org.dalil.requests.ParagraphView;
import org.dalil.requests.ProofDesk;
import org.dalil.requests.ProofId;
import org.dalil.requests.ProofView;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/remove.xhtml}: asks once more before a ground, a proof or a paragraph goes. */
@Named
@RequestScoped
public class RemovePage {

    @Inject
    private RequestHeader header;

    @Inject
    private GroundDesk grounds;

    @Inject
    private ProofDesk proofs;

    @Inject
    private ParagraphDesk paragraphs;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest asked;

    public void load() {
        getText();
    }

    /** What would go: {@code ground}, {@code proof} or {@code paragraph}. */
    public String getKind() {
        return ground().isPresent() ? "ground" : proof().isPresent() ? "proof" : "paragraph";
    }

    public String getCode() {
        return ground().map(GroundView::criterion)
                .map(this::citation)
                .or(() -> proof().map(ProofView::criterion).map(this::citation))
                .or(() -> paragraph().map(ParagraphView::label))
                .orElseThrow(NotThere::new);
    }

    public LocalText getText() {
        return ground().map(GroundView::why)
                .or(() -> proof().map(ProofView::why))
                .or(() -> paragraph().map(ParagraphView::text))
                .orElseThrow(NotThere::new);
    }

    /** The page from which one came. */
    public String getBack() {
        return getKind().equals("paragraph") ? "/requests/text" : "/requests/grounds";
    }

    public @Nullable String remove() {
        String back = getBack() + "?id=" + header.getId();
        if (ground().isPresent()) {
            return messages.answer(
                    grounds.drop(header.requestId(), ground().get().id()), back);
        }
        if (proof().isPresent()) {
            return messages.answer(proofs.drop(header.requestId(), proof().get().id()), back);
        }
        ParagraphId paragraph = paragraph().orElseThrow(NotThere::new).id();
        return messages.answer(paragraphs.drop(header.requestId(), paragraph), back);
    }

    private String citation(String criterion) {
        return header.file().pack().criterion(criterion).citation();
    }

    private Optional<GroundView> ground() {
        return asked("ground").map(GroundId::new).flatMap(id -> header.file().request().grounds().stream()
                .filter(ground -> ground.id().equals(id))
                .findFirst());
    }

    private Optional<ProofView> proof() {
        return asked("proof").map(ProofId::new).flatMap(id -> header.file().request().proofs().stream()
                .filter(proof -> proof.id().equals(id))
                .findFirst());
    }

    private Optional<ParagraphView> paragraph() {
        return asked("paragraph").map(ParagraphId::new).flatMap(id -> header.file().paragraphs().stream()
                .filter(paragraph -> paragraph.id().equals(id))
                .findFirst());
    }

    private Optional<UUID> asked(String name) {
        return Optional.ofNullable(asked.getParameter(name)).map(IdInAddress::of);
    }
}
