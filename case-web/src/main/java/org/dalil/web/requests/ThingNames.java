package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.cases.FactView;
import org.dalil.cases.PositionView;
import org.dalil.cases.Tlp;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceView;
import org.dalil.evidence.ProvingPassage;
import org.dalil.requests.Against;
import org.dalil.requests.Offer;
import org.dalil.requests.ProofView;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** What things of the case are called where a request names them: their number, and what they are about. */
@RequestScoped
public class ThingNames {

    /** So many letters of a quotation tell which one it is. */
    private static final int SHOWN = 60;

    @Inject
    private RequestHeader header;

    @Inject
    private RequestChoices choices;

    @Inject
    private Words words;

    /** A code and what it stands for; what nobody may see without being asked for is called by its code alone. */
    public record Called(String code, LocalText title, @Nullable String href) {}

    Called named(ProofView proof) {
        return proof.evidenceId() == null
                ? header.file().factOutline().stream()
                        .filter(fact -> fact.id().equals(proof.factId()))
                        .findFirst()
                        .map(fact -> new Called(fact.code(), title(fact), null))
                        .orElseThrow(NotThere::new)
                : named(proof.evidenceId());
    }

    Called named(EvidenceId id) {
        EvidenceView item = item(id);
        return new Called(
                item.number(),
                title(item),
                "/cases/exhibit.xhtml?id=" + header.getRequest().caseId().value() + "&item=" + id.value());
    }

    Called named(Against against) {
        if (against.item() != null) {
            return named(against.item());
        }
        PositionView position = position(against.position());
        return new Called(position.code(), position.text(), null);
    }

    EvidenceView item(@Nullable EvidenceId id) {
        return header.file().evidenceOutline().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    PositionView position(@Nullable UUID id) {
        return header.file().positionOutline().stream()
                .filter(position -> position.id().equals(id))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    Optional<ProvingPassage> passage(@Nullable UUID id) {
        return header.file().bearings().passages().stream()
                .filter(passage -> passage.id().equals(id))
                .findFirst();
    }

    /** Its words, unless they belong to an item that nobody is shown without a reason. */
    @Nullable String quote(ProvingPassage passage) {
        return isRestricted(item(passage.item())) ? null : passage.quote();
    }

    List<Choice> items() {
        return header.file().evidenceOutline().stream()
                .map(item -> new Choice(item.id().value().toString(), label(item)))
                .toList();
    }

    List<Choice> positions() {
        return header.file().positionOutline().stream()
                .map(position ->
                        new Choice(position.id().toString(), position.code() + " – " + choices.said(position.text())))
                .toList();
    }

    /** Whatever may be offered: the evidence, the passages marked in it, the facts. */
    List<Choice> offers() {
        return Stream.of(
                        header.file().evidenceOutline().stream()
                                .map(item -> new Choice(Offer.of(item.id()).written(), label(item))),
                        passages(),
                        header.file().factOutline().stream()
                                .map(fact -> new Choice(Offer.of(fact.id()).written(), label(fact))))
                .flatMap(each -> each)
                .toList();
    }

    /** Whatever may be put against a criterion: what the target says, the evidence, the passages marked in it. */
    List<Choice> objections() {
        return Stream.of(
                        header.file().positionOutline().stream()
                                .map(position -> new Choice(
                                        Against.ofPosition(position.id()).written(),
                                        position.code() + " – " + choices.said(position.text()))),
                        header.file().evidenceOutline().stream()
                                .map(item -> new Choice(Against.of(item.id()).written(), label(item))),
                        passages())
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Choice> passages() {
        return header.file().bearings().passages().stream()
                .filter(passage -> !isRestricted(item(passage.item())))
                .map(passage -> new Choice(
                        Offer.of(passage.item(), passage.id()).written(),
                        words.say(
                                "coverage.passage",
                                item(passage.item()).number(),
                                passage.page(),
                                shortened(passage.quote()))));
    }

    private static String shortened(String quote) {
        return quote.length() <= SHOWN ? quote : quote.substring(0, quote.offsetByCodePoints(0, SHOWN / 2)) + "…";
    }

    private String label(EvidenceView item) {
        return isRestricted(item) ? item.number() : item.number() + " – " + choices.said(item.title());
    }

    private String label(FactView fact) {
        return fact.tlp() == Tlp.RED ? fact.code() : fact.code() + " – " + choices.said(fact.title());
    }

    private static LocalText title(EvidenceView item) {
        return isRestricted(item) ? LocalText.orEmpty(null) : item.title();
    }

    private static LocalText title(FactView fact) {
        return fact.tlp() == Tlp.RED ? LocalText.orEmpty(null) : fact.title();
    }

    private static boolean isRestricted(EvidenceView item) {
        return item.tlp() == Tlp.RED;
    }
}
