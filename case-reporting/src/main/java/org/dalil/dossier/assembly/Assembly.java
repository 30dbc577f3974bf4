package org.dalil.dossier.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dalil.dossier.content.DossierContent;
import org.dalil.dossier.content.Section;
import org.dalil.dossier.content.SectionBody;
import org.dalil.dossier.content.SectionBody.Narrative;
import org.dalil.regimes.DossierSection;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.RequestFile;

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
                front.imprint(version, today), front.cover(whole.openPoints().size()), sections, annexes.exhibits());
    }

    private SectionBody body(
            DossierSection section, RequestFile whole, RequestFile file, Keys keys, Wording words, Annexes annexes) {
        return switch (section.key()) {
            case "cover" -> new Front(file, keys, words).letter();
            case "summary" -> new Front(file, keys, words).summary();
            case "submitter" -> new Front(file, keys, words).submitters();
            case "target" -> new TargetPart(file, keys, words).target();
            case "legal" -> new LegalPart(whole, file, keys, words).legal();
            case "elements" -> new LegalPart(whole, file, keys, words).proof();
            case "facts" -> new FactsPart(file, keys, words).chronology();
            case "reasons" -> new FactsPart(file, keys, words).reasons();
            case "contrary" -> new FactsPart(file, keys, words).contrary();
            case "other" -> new LegalPart(whole, file, keys, words).otherAction(regimes);
            case "annex_sources" -> annexes.sources();
            case "annex_open" -> annexes.sheets();
            case "annex_sign" -> annexes.signatories();
            case "annex_trans" -> annexes.translations();
            default -> new Narrative(keys.paragraphs(section.key()));
        };
    }
}
