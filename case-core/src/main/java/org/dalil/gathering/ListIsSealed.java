package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.letters.LetterPress;
import org.dalil.requests.Gate;
import org.dalil.requests.Move;
import org.dalil.requests.OpenPoint;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestStage;
import org.dalil.signon.SignatureBook;
import org.jspecify.annotations.Nullable;

/** Nobody leaves sign-on without the list of signatories, sealed as it stands. */
@ApplicationScoped
public class ListIsSealed implements Gate {

    private final Gatherings gatherings;
    private final LetterPress press;
    private final SignatureBook book;

    protected ListIsSealed() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public ListIsSealed(Gatherings gatherings, LetterPress press, SignatureBook book) {
        this.gatherings = gatherings;
        this.press = press;
        this.book = book;
    }

    @Override
    public boolean standsBefore(Move move) {
        return move == Move.DECLARE_READY;
    }

    @Override
    public List<OpenPoint> open(RequestFile file) {
        boolean open = file.request().stage() == RequestStage.SIGN_ON
                && !isSealed(file.request().caseId(), file.request().textId());
        return open ? List.of(OpenPoint.of(OpenPoint.Code.LIST_NOT_SEALED)) : List.of();
    }

    private boolean isSealed(CaseId file, @Nullable UUID text) {
        return text != null
                && gatherings.signOn(text).stream()
                        .flatMap(signOn -> press.version(text, signOn.letter()).stream())
                        .anyMatch(letter -> gatherings.sealed(text).stream()
                                .limit(1)
                                .anyMatch(last -> last.view()
                                        .fingerprint()
                                        .equals(ListContent.of(letter, book.standing(file, text))
                                                .fingerprint())));
    }
}
