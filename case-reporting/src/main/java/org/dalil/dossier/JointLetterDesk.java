package org.dalil.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseReading;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.PartyRole;
import org.dalil.dossier.content.JointLetter;
import org.dalil.gathering.GatheringReading;
import org.dalil.gathering.SealedListView;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.Outgoing;
import org.dalil.letters.LetterHappening;
import org.dalil.letters.LetterReading;
import org.dalil.letters.LetterVersion;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;

/**
 * Hands out joint letters: the words that were frozen, over the list that was sealed last. Nothing leaves that names
 * somebody who must not be named.
 */
@ApplicationScoped
@Transactional
public class JointLetterDesk {

    /** To be sent, or to be gone on with. */
    public enum Format {
        PDF,
        DOCX
    }

    /** @param name of the file: the number of the case and of the letter, and nothing about them */
    public record Taken(String name, byte[] content) {}

    private final CaseSearch cases;
    private final CaseReading reading;
    private final GatheringReading gatherings;
    private final LetterReading letters;
    private final JointLetterPress press;
    private final LeakGuard guard;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected JointLetterDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public JointLetterDesk(
            CaseSearch cases,
            CaseReading reading,
            GatheringReading gatherings,
            LetterReading letters,
            JointLetterPress press,
            LeakGuard guard,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.cases = cases;
        this.reading = reading;
        this.gatherings = gatherings;
        this.letters = letters;
        this.press = press;
        this.guard = guard;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Empty before the list was sealed, and in a language in which nobody wrote the letter. */
    @Permitted(Permission.READ_CASES)
    public Optional<Taken> take(CaseId file, UUID text, Format format, Language language) {
        Optional<JointLetter> letter =
                letter(file, text).filter(known -> known.body().in(language).isPresent());
        return letter.map(known -> taken(file, text, known, format, language));
    }

    private Taken taken(CaseId file, UUID text, JointLetter letter, Format format, Language language) {
        byte[] content = format == Format.PDF ? press.pdf(letter, language) : press.word(letter, language);
        String number = cases.find(me(), file).orElseThrow().number();
        String name = number.replaceAll("[^A-Za-z0-9.-]", "-") + "_letter_v" + letter.version() + "_" + language.tag()
                + (format == Format.PDF ? ".pdf" : ".docx");
        if (!guard.passes(me(), file, List.of(new Outgoing(name, content)))) {
            throw new DossierRelease.HeldBack();
        }
        happenings.fire(new LetterHappening(
                LetterHappening.Act.LETTER_TAKEN, file, text, letter.version(), me(), clock.instant()));
        return new Taken(name, content);
    }

    private Optional<JointLetter> letter(CaseId file, UUID text) {
        return gatherings.of(me(), file, text).sealed().stream()
                .findFirst()
                .flatMap(list -> letters.of(me(), file, text).versions().stream()
                        .filter(version -> version.number() == list.letter())
                        .findFirst()
                        .map(version -> letter(file, version, list)));
    }

    private JointLetter letter(CaseId file, LetterVersion version, SealedListView list) {
        SealedNames names = SealedNames.of(list);
        return new JointLetter(
                version.title(),
                version.body(),
                version.number(),
                version.fingerprint(),
                LocalDate.ofInstant(list.sealedAt(), ZoneOffset.UTC),
                addressees(file),
                list.number(),
                list.fingerprint(),
                names.organisations(),
                names.people(),
                names.unnamed());
    }

    /** The offices, where they are known: their holders change. */
    private List<LocalText> addressees(CaseId file) {
        return reading.parties(me(), file).stream()
                .filter(party -> party.role() == PartyRole.ADDRESSEE)
                .map(party -> party.office().isEmpty() ? party.party().name() : party.office())
                .distinct()
                .toList();
    }

    private AccountId me() {
        return current.required().id();
    }
}
