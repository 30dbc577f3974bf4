package org.dalil.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.requests.Move;
import org.dalil.requests.OnRecord;
import org.dalil.requests.RequestView;

/** What an authority is said to have answered stands in a letter of it that somebody logged. */
@ApplicationScoped
public class MessageOnRecord implements OnRecord {

    /** Where not any letter will do. */
    private static final Map<Move, Letter.Answer> SAYS =
            Map.of(Move.NOTE_QUESTIONS, Letter.Answer.INFORMATION_REQUEST, Move.NOTE_REFUSAL, Letter.Answer.REFUSED);

    private final Letters letters;

    protected MessageOnRecord() { // for the proxy
        this(null);
    }

    @Inject
    public MessageOnRecord(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Move.Need need() {
        return Move.Need.MESSAGE;
    }

    @Override
    public boolean holds(AccountId viewer, RequestView request, Move move) {
        Letter.Answer wanted = SAYS.get(move);
        return letters.about(request.id()).stream()
                .map(Letter::view)
                .filter(letter -> letter.direction() == Letter.Direction.INCOMING)
                .anyMatch(letter -> wanted == null || wanted == letter.answer());
    }
}
