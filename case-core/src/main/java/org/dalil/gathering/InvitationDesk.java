package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseRow;
import org.dalil.cases.CaseSearch;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.mail.Mail;
import org.dalil.mail.MailAddress;
import org.dalil.mail.MailKind;
import org.dalil.mail.MailState;
import org.dalil.mail.Outbox;
import org.dalil.parties.Folding;
import org.dalil.parties.NewParty;
import org.dalil.parties.Parties;
import org.dalil.parties.PartyDesk;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyView;
import org.dalil.parties.Whereabouts;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.signon.Signature;

/** Where organisations and people are invited to sign, reminded, and told that they are not invited any more. */
@ApplicationScoped
@Transactional
public class InvitationDesk {

    /** Why nobody is invited, or not in this way. */
    public enum Objection {
        /** The line names nobody, or its address is none; the argument is its number. */
        NO_SUCH_LINE,
        /** The argument is the number of the line. */
        INVITED_ALREADY,
        /** Whoever answered is not uninvited: she takes her answer back herself, or you do it for her. */
        ANSWERED_ALREADY,
        NO_INVITATION,
        /** The last mail to them did not leave yet. */
        MAIL_WAITS
    }

    /**
     * A link to hand on, which nobody can read anywhere again.
     *
     * @param token what comes after {@code ?t=} in the address; empty where a mail brings it
     */
    public record Issued(UUID invitation, LocalText name, String contact, Language language, String token) {

        public boolean mailed() {
            return token.isEmpty();
        }
    }

    static final int LONGEST_LIST = 100_000;

    private final Gatherings gatherings;
    private final Parties parties;
    private final PartyDesk partyDesk;
    private final Whereabouts whereabouts;
    private final CaseSearch cases;
    private final NeedToKnow needToKnow;
    private final Editing editing;
    private final Outbox outbox;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected InvitationDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public InvitationDesk(
            Gatherings gatherings,
            Parties parties,
            PartyDesk partyDesk,
            Whereabouts whereabouts,
            CaseSearch cases,
            NeedToKnow needToKnow,
            Editing editing,
            Outbox outbox,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.gatherings = gatherings;
        this.parties = parties;
        this.partyDesk = partyDesk;
        this.whereabouts = whereabouts;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.editing = editing;
        this.outbox = outbox;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Invites whom the lines name, each with a link of its own. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<List<Issued>> invite(CaseId file, UUID text, String form, Sheet sheet) {
        SignOn signOn = signOn(file, text);
        Typed typed = Typed.in(sheet);
        String lines = typed.required("lines", LONGEST_LIST);
        Signature.Kind kind = typed.requiredChoice("kind", Signature.Kind.class);
        Language language = typed.requiredChoice("language", Language.class);
        List<Invited> those = Invited.read(typed, "lines", lines, kind, language);
        Set<String> open = whereabouts.openTo(me());
        Map<String, PartyId> called = parties.called(
                those.stream().map(one -> Folding.fold(one.written())).collect(Collectors.toSet()), open);
        Set<PartyId> invited = gatherings.invitations(text).stream()
                .filter(known -> !known.isRevoked())
                .map(Invitation::partyId)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> written = new HashSet<>();
        for (int i = 0; i < those.size(); i++) {
            String folded = Folding.fold(those.get(i).written());
            if (!written.add(folded) || called.containsKey(folded) && !invited.add(called.get(folded))) {
                typed.object("lines", Objection.INVITED_ALREADY, i + 1);
            }
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Map<PartyId, PartyView> views = parties.views(Set.copyOf(called.values()), open);
        List<Issued> issued = new ArrayList<>();
        for (Invited one : those) {
            PartyId known = called.get(Folding.fold(one.written()));
            PartyId party = known == null ? entered(file, one) : known;
            Invitation invitation = new Invitation(file, text, party, one, me(), clock.instant());
            gatherings.add(invitation);
            LocalText name = known == null ? one.name() : views.get(known).name();
            issued.add(linked(invitation, name, signOn, MailKind.INVITATION));
        }
        editing.forget(form, me());
        announce(GatheringHappening.Act.SIGNATORIES_INVITED, file, text, issued.size());
        return Outcome.done(issued);
    }

    /** A new link for who did not answer yet, or lost the link that she keeps; those made before still lead there. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<Issued> remind(CaseId file, UUID id) {
        Invitation invitation = invitation(file, id);
        if (invitation.isRevoked()) {
            return Outcome.refused(Objection.NO_INVITATION);
        }
        MailState last = outbox.about(List.of(id)).get(id);
        if (last == MailState.WAITING || last == MailState.UNDER_WAY) {
            return Outcome.refused(Objection.MAIL_WAITS);
        }
        MailKind kind = invitation.isAnswered() ? MailKind.NEW_LINK : MailKind.REMINDER;
        invitation.reminded(clock.instant());
        announce(GatheringHappening.Act.SIGNATORY_REMINDED, file, id, 0);
        SignOn signOn = gatherings.signOn(invitation.textId()).orElseThrow();
        return Outcome.done(linked(invitation, invitation.name(), signOn, kind));
    }

    /** All links of the invitation lead to a kind word from now on. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> revoke(CaseId file, UUID id) {
        if (!invitation(file, id).revoke()) {
            return Outcome.refused(Objection.ANSWERED_ALREADY);
        }
        announce(GatheringHappening.Act.INVITATION_REVOKED, file, id, 0);
        return Outcome.done(id);
    }

    /** A new link, which a mail brings where mail leaves the house, there is an address, and one can still answer. */
    private Issued linked(Invitation invitation, LocalText name, SignOn signOn, MailKind kind) {
        String token = InvitationLink.newToken();
        gatherings.add(new InvitationLink(token, invitation.id(), invitation.isAnswered(), clock.instant()));
        InvitationView view = invitation.view();
        String contact = Objects.requireNonNullElse(view.contact(), "");
        boolean byMail = outbox.isOn() && signOn.isOpen(clock.instant());
        Optional<MailAddress> to = byMail ? MailAddress.of(contact) : Optional.empty();
        to.ifPresent(address -> outbox.put(new Mail(
                kind,
                invitation.id(),
                invitation.caseId(),
                address,
                view.language(),
                Map.of(
                        "token", token,
                        "by", current.required().name(),
                        "closes", signOn.closes().toString()))));
        return new Issued(invitation.id(), name, contact, view.language(), to.isPresent() ? "" : token);
    }

    /** A party that nobody knew: in this case, until somebody says more of it. */
    private PartyId entered(CaseId file, Invited one) {
        CaseRow row = cases.find(me(), file).orElseThrow(NoSuchCase::new);
        PartyKind kind = one.kind() == Signature.Kind.INDIVIDUAL ? PartyKind.PERSON : PartyKind.ORGANISATION;
        Outcome<PartyId> entered = partyDesk.create(NewParty.in(row.number(), kind, one.name()));
        if (entered instanceof Outcome.Done<PartyId> done) {
            return done.value();
        }
        throw new IllegalStateException("a line that was read names nobody");
    }

    private SignOn signOn(CaseId file, UUID text) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        return gatherings
                .signOn(text)
                .filter(known -> known.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
    }

    private Invitation invitation(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        Invitation invitation = gatherings
                .invitation(id)
                .filter(known -> known.caseId().equals(file))
                .orElseThrow(NoSuchCase::new);
        gatherings.lock(invitation);
        return invitation;
    }

    private void announce(GatheringHappening.Act act, CaseId file, UUID thing, int count) {
        happenings.fire(new GatheringHappening(act, file, thing, count, me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
