package org.dalil.web.gathering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.dalil.accounts.CurrentPerson;
import org.dalil.letters.LetterReading;
import org.dalil.letters.LetterView;
import org.dalil.letters.Parity;
import org.dalil.web.cases.CaseHeader;
import org.dalil.web.ui.IdInAddress;

/** Behind {@code cases/signed-letter.xhtml}: the words of a letter in all its languages, and where they differ. */
@Named
@RequestScoped
public class SignedLetterPage {

    @Inject
    private CaseHeader header;

    @Inject
    private LetterReading letters;

    @Inject
    private CurrentPerson current;

    @Inject
    private HttpServletRequest asked;

    /** Answers with «not there» before anything of the page is written. */
    public void load() {
        getLetter();
    }

    public LetterView getLetter() {
        return letters.of(current.required().id(), header.getRow().id(), getText());
    }

    public List<Parity.Difference> getDifferences() {
        return letters.differences(current.required().id(), header.getRow().id(), getText());
    }

    public UUID getText() {
        return IdInAddress.of(asked.getParameter("text"));
    }
}
