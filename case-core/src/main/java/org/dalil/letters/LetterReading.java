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
import org.dalil.parties.PartyView;
import org.dalil.shared.LocalText;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignedTextView;

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
        needToKnow.require(viewer, file);
        SignedTextView signed = texts.texts(viewer, file).stream()
                .filter(known -> known.id().equals(text))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
        LocalText body = letters.written(text, file).map(LetterText::body).orElseGet(() -> LocalText.orEmpty(null));
        List<PartyView> parties = Parity.languages(body).size() < 2
                ? List.of()
                : cases.parties(viewer, file).stream()
                        .map(CasePartyView::party)
                        .distinct()
                        .toList();
        return new LetterView(
                signed.title(),
                body,
                letters.frozen(text).stream().map(FrozenLetter::view).toList(),
                Parity.between(body, parties));
    }
}
