package org.dalil.dossier.assembly;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dalil.cases.CitationView;
import org.dalil.cases.PassageView;
import org.dalil.dossier.content.Paragraph;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.SectionBody.Citation;
import org.dalil.dossier.content.SectionBody.Criterion;
import org.dalil.dossier.content.SectionBody.Element;
import org.dalil.dossier.content.SectionBody.Legal;
import org.dalil.dossier.content.SectionBody.Measure;
import org.dalil.dossier.content.SectionBody.OtherAction;
import org.dalil.dossier.content.SectionBody.Pleaded;
import org.dalil.dossier.content.SectionBody.Proof;
import org.dalil.dossier.content.SectionBody.ProofGroup;
import org.dalil.dossier.content.SectionBody.ProofState;
import org.dalil.dossier.content.SectionBody.Provision;
import org.dalil.evidence.EvidenceView;
import org.dalil.regimes.GroupRule;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.requests.Coverage;
import org.dalil.requests.OfferedFact;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;

/**
 * The law: what is cited, what it is read to be, what it requires, and what others did under theirs.
 *
 * @param whole the request with what may not be handed in; of that the dossier only says that there is something
 */
record LegalPart(RequestFile whole, RequestFile file, Keys keys, Wording words) {

    private static final String HELD_BACK = "HELD_BACK";

    /** @param section its key in the pack */
    Legal legal(String section) {
        List<Paragraph> written = keys.paragraphs(section);
        List<Citation> citations = file.citations().stream()
                .filter(citation -> citation.isGround()
                        && citation.regime().equals(file.request().regime()))
                .flatMap(citation -> citation(citation).stream())
                .toList();
        int opening = Math.min(1, written.size());
        return new Legal(written.subList(0, opening), citations, pleaded(), written.subList(opening, written.size()));
    }

    private List<Pleaded> pleaded() {
        return file.request().grounds().stream()
                .map(ground -> new Pleaded(criterion(ground.criterion()), Prose.plain(ground.why())))
                .toList();
    }

    private Optional<Citation> citation(CitationView citation) {
        return Optional.ofNullable(citation.passage())
                .filter(PassageView::citable)
                .map(passage -> new Citation(
                        keys.words(passage),
                        new LocalText(null, null, null),
                        citation.criteria().stream().map(this::criterion).toList(),
                        citation.threshold().isEmpty()
                                ? words.prose("legal.noThreshold")
                                : Prose.plain(citation.threshold())));
    }

    private Criterion criterion(String id) {
        var criterion = file.pack().criterion(id);
        return new Criterion(provision(criterion), criterion.text());
    }

    private static Provision provision(org.dalil.regimes.Criterion criterion) {
        return new Provision(
                new LocalText(criterion.citation(), criterion.citation(), criterion.citation()),
                criterion.isVerified());
    }

    /** @param paragraphs that stand before it */
    Proof proof(List<Paragraph> paragraphs) {
        List<ProofGroup> groups = file.coverage().groups().stream()
                .map(group -> new ProofGroup(heading(group.rule()), elements(group)))
                .filter(group -> !group.elements().isEmpty())
                .toList();
        return new Proof(paragraphs, groups);
    }

    /** With the rule where it is short; the longer ones name criteria by ids that no reader of a dossier knows. */
    private LocalText heading(GroupRule rule) {
        return rule.when() == null && !rule.all() ? words.say("proof.group", rule.name(), rule.rule()) : rule.name();
    }

    /** What is pleaded; the criteria that nobody pleads would fill pages and say nothing. */
    private List<Element> elements(Coverage.Group group) {
        return group.elements().stream()
                .filter(Coverage.Element::pleaded)
                .map(this::element)
                .toList();
    }

    private Element element(Coverage.Element element) {
        LocalText reasons = words.joined(element.reasons().stream()
                .map(reason -> words.say("proof.reason." + (isHeldBack(element, reason) ? HELD_BACK : reason.name())))
                .toList());
        LocalText sources = words.joined(element.sources().stream()
                .flatMap(source -> source.names().stream())
                .distinct()
                .map(file::nameOf)
                .toList());
        return new Element(
                provision(element.criterion()),
                element.criterion().text(),
                element.facts().stream()
                        .map(OfferedFact::code)
                        .map(Keys::ofFact)
                        .toList(),
                element.exhibits().stream().map(EvidenceView::number).toList(),
                element.sources().size(),
                sources,
                ProofState.valueOf(element.state().name()),
                reasons);
    }

    /** Nothing of what is offered for it may go in: that is not the same as nothing offered. */
    private boolean isHeldBack(Coverage.Element element, Coverage.Reason reason) {
        return reason == Coverage.Reason.NOTHING_OFFERED
                && whole.coverage().elements().stream()
                        .filter(same -> same.criterion().equals(element.criterion()))
                        .noneMatch(same -> same.reasons().contains(reason));
    }

    OtherAction otherAction(String section, RegimeCatalogue regimes) {
        List<Measure> measures = file.citations().stream()
                .filter(citation -> !citation.isGround())
                .map(citation -> regimes.current(new RegimeId(citation.regime())))
                .flatMap(pack -> pack.regime().precedents().stream()
                        .filter(precedent -> precedent
                                .entity()
                                .startsWith(Objects.requireNonNullElse(
                                        file.target().name().en(), "–")))
                        .map(precedent -> new Measure(
                                authority(pack),
                                Prose.plain(pack.name()),
                                words.prose(
                                        "other.dates",
                                        words.day(precedent.announced()),
                                        words.day(precedent.effective())),
                                Prose.plain(precedent.situation()))))
                .toList();
        return new OtherAction(keys.paragraphs(section), measures);
    }

    private static LocalText authority(RegimePack pack) {
        var decides = pack.regime().decisionMaker();
        return decides == null ? pack.name() : decides.text();
    }
}
