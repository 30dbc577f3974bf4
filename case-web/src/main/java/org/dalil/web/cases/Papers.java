package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.Disclosure;
import org.dalil.cases.OutlineReading;
import org.dalil.cases.PassageView;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.shared.LocalText;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;

/** What lies in the case of this request, to be chosen from in its forms. */
@RequestScoped
public class Papers {

    private static final int SHOWN_OF_A_PASSAGE = 120;

    @Inject
    private CaseHeader header;

    @Inject
    private CaseReading reading;

    @Inject
    private OutlineReading outline;

    @Inject
    private RegimeCatalogue regimes;

    @Inject
    private Reader reader;

    @Inject
    private Words words;

    /** The passages that may be cited. */
    public List<PassageView> passages() {
        return reading.passages(header.viewer(), header.caseId()).stream()
                .filter(PassageView::offered)
                .toList();
    }

    /** The same, to be chosen by their ids. */
    public List<Choice> passagesById() {
        return passages().stream()
                .map(passage -> new Choice(passage.id().value().toString(), shortened(passage)))
                .toList();
    }

    public String shortened(PassageView passage) {
        String quote = passage.quote();
        String begin = quote.length() <= SHOWN_OF_A_PASSAGE
                ? quote
                : quote.substring(0, quote.offsetByCodePoints(0, quote.codePointCount(0, SHOWN_OF_A_PASSAGE))) + "…";
        return passage.paragraph() == 0 ? begin : words.say("cases.paragraph", passage.paragraph()) + ": " + begin;
    }

    /** What can be said to whether the target may be shown something; to choose neither is to leave it undecided. */
    List<Choice> disclosures() {
        return Stream.of(Disclosure.Answer.YES, Disclosure.Answer.NO)
                .map(answer -> new Choice(answer.name(), words.say("cases.disclosable." + answer)))
                .toList();
    }

    /** The regimes that Dalil knows. */
    public List<Choice> regimes() {
        return regimes.all().stream()
                .map(pack -> new Choice(
                        pack.id().value(),
                        pack.name()
                                .best(reader.language())
                                .map(LocalText.Spoken::text)
                                .orElse(pack.id().value())))
                .toList();
    }

    /** Every party of the case once. */
    public List<Choice> parties() {
        Map<String, String> byId = new LinkedHashMap<>();
        for (CasePartyView role : outline.parties(header.viewer(), header.caseId())) {
            String name = role.party()
                    .name()
                    .best(reader.language())
                    .map(LocalText.Spoken::text)
                    .orElse("");
            byId.putIfAbsent(role.party().id().value().toString(), name);
        }
        List<Choice> choices = new ArrayList<>();
        byId.forEach((id, name) -> choices.add(new Choice(id, name)));
        return choices;
    }
}
