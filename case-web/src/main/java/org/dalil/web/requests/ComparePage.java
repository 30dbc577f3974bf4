package org.dalil.web.requests;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dalil.accounts.CurrentPerson;
import org.dalil.dossier.Comparison;
import org.dalil.dossier.ComparisonReading;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.requests.DossierRow;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.NotThere;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Behind {@code requests/compare.xhtml}: what changed in a version of the dossier since the one before it. */
@Named
@RequestScoped
public class ComparePage {

    /** What every dossier has besides the sections of its pack. */
    private static final Set<String> FRAME = Set.of("cover", "contents", "verify");

    @Inject
    private RequestSearch requests;

    @Inject
    private ComparisonReading reading;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private CurrentPerson current;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest asked;

    private @Nullable RequestView request;
    private @Nullable Comparison comparison;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        request = requests.find(current.required().id(), new RequestId(IdInAddress.of(asked.getParameter("id"))))
                .orElseThrow(NotThere::new);
        comparison = reading.of(current.required().id(), request.caseId(), request.id(), version(), getLanguage())
                .orElseThrow(NotThere::new);
    }

    private int version() {
        String version = asked.getParameter("version");
        if (version == null || !version.matches("[0-9]{1,6}")) {
            throw new NotThere();
        }
        return Integer.parseInt(version);
    }

    /** In which the words are compared: the one that was chosen on the page, else the one of the reader. */
    public Language getLanguage() {
        String chosen = asked.getParameter("words");
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(chosen))
                .findFirst()
                .orElseGet(reader::language);
    }

    public @Nullable RequestView getRequest() {
        return request;
    }

    public @Nullable Comparison getComparison() {
        return comparison;
    }

    public String getBefore() {
        return comparison == null ? "" : DossierRow.label(comparison.before());
    }

    public String getAfter() {
        return comparison == null ? "" : DossierRow.label(comparison.after());
    }

    /** Whether it changes with every version: its number and date stand there. */
    public boolean frame(Comparison.Section section) {
        return FRAME.contains(section.key());
    }

    /** What a section is called: as it is printed, else as the pack calls it now. */
    public LocalText heading(Comparison.Section section) {
        if (frame(section)) {
            return LocalText.of(reader.language(), words.say("dossiers.part." + section.key()));
        }
        return section.heading().isEmpty() && request != null
                ? regimes.find(new RegimeId(request.regime()), request.packVersion()).stream()
                        .flatMap(pack -> pack.dossierSections().stream())
                        .filter(known -> known.key().equals(section.key()))
                        .map(known -> known.heading())
                        .findFirst()
                        .orElseGet(() -> LocalText.english(section.key()))
                : section.heading();
    }

    public List<Language> getLanguages() {
        return List.of(Language.values());
    }
}
