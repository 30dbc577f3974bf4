package org.dalil.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dalil.cases.DocumentView;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.shared.Outcome;
import org.dalil.signon.SignatoryDesk;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignedTextDesk;
import org.dalil.signon.SignedTextView;
import org.dalil.web.ui.Words;

/** The lines of a letter that were marked as its signatories: each becomes one, under the text of the letter. */
@RequestScoped
public class MarkedSignatories {

    @Inject
    private CaseHeader header;

    @Inject
    private SignatureSearch search;

    @Inject
    private SignedTextDesk texts;

    @Inject
    private SignatoryDesk desk;

    @Inject
    private Words words;

    /** @return the paste, by which they are taken back */
    Outcome<UUID> sign(DocumentView document, String lines) {
        List<SignedTextView> known = search.texts(header.viewer(), header.caseId());
        Outcome<UUID> text = known.size() == 1
                ? Outcome.done(known.get(0).id())
                : texts.add(header.caseId(), Sheet.empty().with("title", document.title()));
        if (!(text instanceof Outcome.Done<UUID> under)) {
            return text;
        }
        Sheet sheet = Sheet.empty().with(SignatoryDesk.LINES, (Object) lines);
        return desk.sign(
                header.caseId(), under.value(), Editing.formOfNew("signatures", under.value()), sheet, Map.of());
    }

    Outcome<UUID> takeBack(UUID paste) {
        Sheet because = Sheet.empty().with("because", (Object) words.say("intake.undoneMark"));
        return desk.withdraw(header.caseId(), paste, Editing.formOfNew("withdrawal", paste), because);
    }
}
