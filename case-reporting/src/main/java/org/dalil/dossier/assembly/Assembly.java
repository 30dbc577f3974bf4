package org.dalil.dossier.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dalil.dossier.content.Bindable;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Prose;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Narrative;
import org.dalil.dossier.content.SectionBody.Parts;
import org.dalil.dossier.content.SectionBody.Signatories;
import org.dalil.gathering.SealedListView;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.Filling;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestFile;
import org.dalil.shared.LocalText;

/** Puts the dossier of a request together, in the sections that its regime pack lists. */
@ApplicationScoped
public class Assembly {

    private final RegimeCatalogue regimes;

    protected Assembly() { // for the proxy
        this(null);
    }

    @Inject
    public Assembly(RegimeCatalogue regimes) {
        this.regimes = regimes;
    }

    /**
     * Takes only what may be handed in.
     *
     * @param version as printed: {@code v0.3}
     * @param today the date on the cover
     */
    public DossierContent of(RequestFile whole, String version, LocalDate today) {
        RequestFile file = whole.citable();
        Wording words = new Wording(regimes.vocabulary());
        Keys keys = new Keys(file);
        Annexes annexes = new Annexes(file, keys, words);
        List<Section> sections = file.pack().dossierSections().stream()
                .map(section -> new Section(
                        section.key(),
                        section.order(),
                        section.heading(),
                        body(section, whole, file, keys, words, annexes)))
                .toList();
        Front front = new Front(file, keys, words);
        return new DossierContent(
                front.imprint(version, today),
                front.cover(whole.openPoints().size()),
                sections,
                annexes.exhibits(),
                new Cited(file).words());
    }

    /** What goes into the bundle of exhibits that belongs to it: only what may be handed in. */
    public List<Bindable> bindable(RequestFile whole, DossierContent content, Redaction redaction) {
        return new Enclosures(whole.citable(), content.exhibits()).bindable(redaction);
    }

    /** The same, telling which list of signatories was sealed, and under which fingerprint. */
    public DossierContent sealed(DossierContent content, SealedListView list) {
        Wording words = new Wording(regimes.vocabulary());
        LocalText seal = words.say(
                "signatories.sealed", list.number(), list.fingerprint().hex());
        return content.with(section -> section.body() instanceof Signatories signatories
                ? new Section(
                        section.key(),
                        section.number(),
                        section.heading(),
                        new Signatories(
                                new Prose(words.say(
                                        "signatories.and",
                                        signatories.introduction().text(),
                                        seal)),
                                signatories.organisations(),
                                signatories.experts()))
                : section);
    }

    private SectionBody body(
            DossierSection section, RequestFile whole, RequestFile file, Keys keys, Wording words, Annexes annexes) {
        String key = section.key();
        return switch (section.filling()) {
            case LETTER -> new Front(file, keys, words).letter();
            case TITLE_PAGE -> new Front(file, keys, words).titlePage(section, regimes);
            case SUMMARY -> new Front(file, keys, words).summary();
            case SUBMITTERS -> new Front(file, keys, words).submitters();
            case TARGET -> new TargetPart(file, keys, words).target(key);
            case LIST_ENTRY -> new TargetPart(file, keys, words).entry(key);
            case LEGAL -> law(key, new LegalPart(whole, file, keys, words));
            case PROOF -> new LegalPart(whole, file, keys, words).proof(keys.paragraphs(key));
            case FACTS -> new FactsPart(file, keys, words).chronology(key);
            case REASONS -> new FactsPart(file, keys, words).reasons();
            case CREDIBILITY -> annexes.credibility(keys.paragraphs(key));
            case CONTRARY -> new FactsPart(file, keys, words).contrary(key);
            case OTHER_ACTION -> new LegalPart(whole, file, keys, words).otherAction(key, regimes);
            case SOURCES -> annexes.sources();
            case EXHIBITS -> annexes.sheets();
            case SIGNATORIES -> annexes.signatories();
            case TRANSLATIONS -> annexes.translations();
            case ANNEX -> new Parts(List.of(annexes.sources(), annexes.sheets()));
            case ARGUMENT, TEXT -> new Narrative(keys.paragraphs(key));
        };
    }

    /** With the proof, where the authority has no section of its own for it. */
    private static SectionBody law(String key, LegalPart part) {
        boolean apart =
                part.file().pack().dossierSections().stream().anyMatch(section -> section.filling() == Filling.PROOF);
        return apart ? part.legal(key) : new Parts(List.of(part.legal(key), part.proof(List.of())));
    }
}
