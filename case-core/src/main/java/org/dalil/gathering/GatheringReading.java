package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.ReadOnce;
import org.dalil.letters.LetterReading;
import org.dalil.letters.LetterVersion;
import org.dalil.letters.LetterView;
import org.dalil.mail.MailState;
import org.dalil.mail.Outbox;
import org.dalil.shared.Language;
import org.dalil.signon.SignatureSearch;
import org.dalil.signon.SignatureView;

/** Shows to a member of the case how the gathering of signatures stands. */
@ApplicationScoped
@ReadOnce
@Transactional
public class GatheringReading {

    private final Gatherings gatherings;
    private final LetterReading letters;
    private final SignatureSearch signatures;
    private final NeedToKnow needToKnow;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    protected GatheringReading() { // for the proxy
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public GatheringReading(
            Gatherings gatherings,
            LetterReading letters,
            SignatureSearch signatures,
            NeedToKnow needToKnow,
            People people,
            Outbox outbox,
            Clock clock) {
        this.gatherings = gatherings;
        this.letters = letters;
        this.signatures = signatures;
        this.needToKnow = needToKnow;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws NoSuchCase where the case has no such text */
    public GatheringView of(AccountId viewer, CaseId file, UUID text) {
        needToKnow.require(viewer, file);
        LetterView letter = letters.of(viewer, file, text);
        List<SignatureView> standing = signatures.of(viewer, file).stream()
                .filter(signature -> signature.textId().equals(text))
                .toList();
        Optional<SignOn> signOn = gatherings.signOn(text);
        List<SealedListView> sealed =
                gatherings.sealed(text).stream().map(SealedList::view).toList();
        return new GatheringView(
                signOn.map(known -> known.view(clock.instant())).orElse(null),
                signOn.isPresent() && !isOf(letter, signOn.get()),
                invitations(viewer, file, text, standing),
                sealed,
                signOn.isPresent() && isSealed(letter, signOn.get(), sealed, standing),
                gatherings.changes(text, file).stream()
                        .map(change ->
                                change.view(people.nameOf(change.decidedBy()).orElse("")))
                        .toList(),
                Alike.among(standing),
                nameless(letter, standing));
    }

    private static boolean isOf(LetterView letter, SignOn signOn) {
        return version(letter, signOn)
                .filter(version -> version.says(letter.title(), letter.body()))
                .isPresent();
    }

    private static Optional<LetterVersion> version(LetterView letter, SignOn signOn) {
        return letter.versions().stream()
                .filter(version -> version.number() == signOn.letter())
                .findFirst();
    }

    private static boolean isSealed(
            LetterView letter, SignOn signOn, List<SealedListView> sealed, List<SignatureView> standing) {
        return sealed.stream().limit(1).anyMatch(last -> version(letter, signOn)
                .filter(version ->
                        ListContent.of(version, standing).fingerprint().equals(last.fingerprint()))
                .isPresent());
    }

    private List<InvitationView> invitations(AccountId viewer, CaseId file, UUID text, List<SignatureView> standing) {
        List<Invitation> invitations = gatherings.invitations(text);
        if (invitations.isEmpty()) {
            return List.of();
        }
        Map<UUID, MailState> mails =
                outbox.about(invitations.stream().map(Invitation::id).toList());
        Map<UUID, Reply> last = new HashMap<>();
        gatherings.replies(text).forEach(reply -> last.putIfAbsent(reply.invitationId(), reply));
        Set<UUID> stands = standing.stream().map(SignatureView::id).collect(Collectors.toSet());
        Set<UUID> unconfirmed = signatures.unconfirmed(viewer, file).stream()
                .map(SignatureView::id)
                .collect(Collectors.toSet());
        return invitations.stream()
                .map(invitation -> invitation.view(
                        told(invitation, stands, unconfirmed), last.get(invitation.id()), mails.get(invitation.id())))
                .toList();
    }

    private static Invitation.State told(Invitation invitation, Set<UUID> stands, Set<UUID> unconfirmed) {
        if (invitation.state() != Invitation.State.SIGNED || stands.contains(invitation.signatureId())) {
            return invitation.state();
        }
        return unconfirmed.contains(invitation.signatureId())
                ? Invitation.State.UNCONFIRMED
                : Invitation.State.WITHDRAWN;
    }

    private static List<GatheringView.Nameless> nameless(LetterView letter, List<SignatureView> standing) {
        Stream<Language> languages = letter.languages().isEmpty()
                ? Stream.of(Language.ENGLISH, Language.ARABIC)
                : letter.languages().stream();
        return languages
                .map(language -> new GatheringView.Nameless(language, (int) standing.stream()
                        .filter(signature -> signature.name().in(language).isEmpty())
                        .count()))
                .filter(missing -> missing.count() > 0)
                .toList();
    }
}
