package org.dalil.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Happening;
import org.dalil.shared.LocalText;

/**
 * Freezes letters, and hands out those that are frozen. Asks nobody for permission: whoever comes here has asked, or
 * holds an invitation.
 */
@ApplicationScoped
public class LetterPress {

    private final LetterTexts letters;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected LetterPress() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public LetterPress(LetterTexts letters, Event<Happening> happenings, Clock clock) {
        this.letters = letters;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The letter as it is now, frozen; words that are frozen already make no other version. Empty while there are none. */
    public Optional<LetterVersion> freeze(CaseId file, UUID text, LocalText title, AccountId by) {
        Optional<LocalText> body = letters.written(text, file).map(LetterText::body);
        if (body.isEmpty() || body.get().isEmpty()) {
            return Optional.empty();
        }
        Optional<LetterVersion> last = newest(text);
        if (last.filter(version -> version.says(title, body.get())).isPresent()) {
            return last;
        }
        int number = last.map(LetterVersion::number).orElse(0) + 1;
        FrozenLetter frozen = new FrozenLetter(text, file, number, title, body.get(), by, clock.instant());
        letters.add(frozen);
        happenings.fire(
                new LetterHappening(LetterHappening.Act.LETTER_FROZEN, file, text, number, by, clock.instant()));
        return Optional.of(frozen.view());
    }

    public Optional<LetterVersion> newest(UUID text) {
        return letters.frozen(text).stream().findFirst().map(FrozenLetter::view);
    }

    public Optional<LetterVersion> version(UUID text, int number) {
        return letters.frozen(text, number).map(FrozenLetter::view);
    }

    /** The newest first. */
    public List<LetterVersion> versions(UUID text) {
        return letters.frozen(text).stream().map(FrozenLetter::view).toList();
    }
}
