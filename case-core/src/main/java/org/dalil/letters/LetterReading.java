package org.dalil.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.ReadOnce;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureSearch;

/** Shows letters to somebody who is a member of the case. */
@ApplicationScoped
@ReadOnce
@Transactional
public class LetterReading {

    private final LetterTexts letters;
    private final SignatureSearch texts;
    private final CaseReading cases;
    private final NeedToKnow needToKnow;

    protected LetterReading() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public LetterReading(LetterTexts letters, SignatureSearch texts, CaseReading cases, NeedToKnow needToKnow) {
        this.letters = letters;
        this.texts = texts;
        this.cases = cases;
        this.needToKnow = needToKnow;
    }

    /** @throws NoSuchCase where the case has no such text */
    public LetterView of(AccountId viewer, CaseId file, UUID text) {
        return new LetterView(
                title(viewer, file, text),
                body(file, text),
                letters.frozen(text).stream().map(FrozenLetter::view).toList());
    }

    /** What the languages of a letter say differently. */
    public List<Parity.Difference> differences(AccountId viewer, CaseId file, UUID text) {
        title(viewer, file, text);
        LocalText body = body(file, text);
        return Parity.languages(body).size() < 2
                ? List.of()
                : Parity.between(
                        body,
                        cases.parties(viewer, file).stream()
                                .map(CasePartyView::party)
                                .distinct()
                                .toList());
    }

    private LocalText title(AccountId viewer, CaseId file, UUID text) {
        needToKnow.require(viewer, file);
        return texts.texts(viewer, file).stream()
                .filter(known -> known.id().equals(text))
                .findFirst()
                .orElseThrow(NoSuchCase::new)
                .title();
    }

    private LocalText body(CaseId file, UUID text) {
        return letters.written(text, file).map(LetterText::body).orElseGet(() -> LocalText.orEmpty(null));
    }
}
