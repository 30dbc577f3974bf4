package org.dalil.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.leaks.LeakBook;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakOccasion;
import org.dalil.leaks.LeakReport;
import org.dalil.leaks.Outgoing;
import org.dalil.requests.DossierRow;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestStage;
import org.dalil.requests.RequestStatus;
import org.dalil.requests.RequestView;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** Writes down what was sent, and keeps what shows it. Sends nothing itself. */
@ApplicationScoped
@Transactional
public class SubmissionDesk {

    /** Why something is not recorded as sent. */
    public enum Objection {
        /** It is neither ready to be sent nor sent already. */
        NOT_READY,
        /** It is recorded already; what moves it on is the move. */
        RECORDED_ALREADY,
        /** The request has no dossier of that number. */
        NO_SUCH_DOSSIER,
        NO_RECIPIENT,
        /** The argument is the name of the office. */
        ADDRESS_NOT_VERIFIED,
        /** The version shows what this recipient must not read; the argument is the name of the office. */
        NOT_FOR_RECIPIENT,
        NO_PROOF,
        SENT_IN_THE_FUTURE,
        /** What was found, and where, stands beside the dossier; the argument is its version. */
        LEAKS
    }

    private final Submissions submissions;
    private final Contacts contacts;
    private final RequestSearch requests;
    private final DossierShelf shelf;
    private final LeakGuard guard;
    private final LeakBook leaks;
    private final Editing editing;
    private final NeedToKnow needToKnow;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SubmissionDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public SubmissionDesk(
            Submissions submissions,
            Contacts contacts,
            RequestSearch requests,
            DossierShelf shelf,
            LeakGuard guard,
            LeakBook leaks,
            Editing editing,
            NeedToKnow needToKnow,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.submissions = submissions;
        this.contacts = contacts;
        this.requests = requests;
        this.shelf = shelf;
        this.guard = guard;
        this.leaks = leaks;
        this.editing = editing;
        this.needToKnow = needToKnow;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Keeps a file that shows that something was sent. To keep the same twice is to keep it once. */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<SendingProofId> keep(RequestId id, String name, byte[] content) {
        RequestView request = taken(id);
        if (content.length == 0) {
            return Outcome.refused(SendingProof.Objection.EMPTY);
        }
        if (content.length > SendingProof.MOST_BYTES) {
            return Outcome.refused(SendingProof.Objection.TOO_LARGE, SendingProof.MOST_BYTES >> 20);
        }
        SendingProof proof = new SendingProof(request.caseId(), id, name, content, me(), clock.instant());
        Optional<ProofView> twin = submissions.proofs(id).stream()
                .filter(known -> known.fingerprint().equals(proof.fingerprint()))
                .findFirst();
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        submissions.add(proof);
        announce(
                SendingHappening.Act.PROOF_OF_SENDING_KEPT,
                request,
                proof.fingerprint().hex());
        return Outcome.done(proof.id());
    }

    /**
     * Freezes what was sent. What is recorded already in the same words is that submission.
     *
     * @param sheet the form of {@link SubmissionView#formOf}: {@code dossier}, {@code sent}, {@code messageId}, {@code note}, and a
     *     tick for each contact and each file
     */
    @Permitted(Permission.LEAD_REQUEST)
    public Outcome<SubmissionId> record(RequestId id, Sheet sheet) {
        RequestView request = taken(id);
        Typed typed = Typed.in(sheet);
        Dispatch sent = Dispatch.read(sheet, typed, clock.instant().atZone(ZoneOffset.UTC));
        List<Submission> before = submissions.of(id);
        Optional<Submission> twin =
                before.stream().filter(known -> known.is(sent)).findFirst();
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        Optional<DossierRow> dossier = shelf.versions(me(), id).stream()
                .filter(version -> version.number() == sent.dossier())
                .findFirst();
        List<ContactView> to = chosen(sent);
        List<ProofView> proofs = submissions.proofs(id).stream()
                .filter(proof -> sent.proofs().contains(proof.id()))
                .toList();
        if (typed.objections().isEmpty()) {
            object(typed, sent, to, proofs, dossier);
        }
        List<Refusal> objections = new ArrayList<>(objectionsToTime(request, before));
        objections.addAll(typed.objections());
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        if (!mayLeave(request, sent.dossier())) {
            return Outcome.refused(List.of(Refusal.of(Objection.LEAKS, DossierRow.label(sent.dossier()))
                    .on("dossier")));
        }
        return Outcome.done(frozen(request, before.size() + 1, dossier.orElseThrow(), sent, to, proofs));
    }

    /** Somebody may have been protected since the dossier was built. */
    private boolean mayLeave(RequestView request, int dossier) {
        List<Outgoing> files = shelf.contents(me(), request.id(), dossier).stream()
                .map(file -> new Outgoing(file.name(), file.content()))
                .toList();
        LeakReport report = guard.of(me(), request.caseId(), files);
        leaks.enter(me(), request.caseId(), request.id(), dossier, LeakOccasion.SUBMISSION, report);
        return report.passed();
    }

    private List<Refusal> objectionsToTime(RequestView request, List<Submission> before) {
        if (request.status() == RequestStatus.READY_TO_SUBMIT) {
            return isRecordedSince(request, before) ? List.of(Refusal.of(Objection.RECORDED_ALREADY)) : List.of();
        }
        RequestStage stage = request.status().stage();
        return stage == RequestStage.SUBMITTED || stage == RequestStage.CONSIDERATION
                ? List.of()
                : List.of(Refusal.of(Objection.NOT_READY));
    }

    private static boolean isRecordedSince(RequestView request, List<Submission> before) {
        var last = request.standing().last();
        return before.stream()
                .anyMatch(known -> last == null || !known.recordedAt().isBefore(last.at()));
    }

    private void object(
            Typed typed, Dispatch sent, List<ContactView> to, List<ProofView> proofs, Optional<DossierRow> dossier) {
        if (dossier.isEmpty()) {
            typed.object("dossier", Objection.NO_SUCH_DOSSIER);
        }
        if (sent.at().toInstant().isAfter(clock.instant())) {
            typed.object("sent.day", Objection.SENT_IN_THE_FUTURE);
        }
        if (to.isEmpty()) {
            typed.object("to", Objection.NO_RECIPIENT);
        }
        to.stream()
                .filter(contact -> !contact.verified())
                .forEach(contact -> typed.object("to", Objection.ADDRESS_NOT_VERIFIED, contact.office()));
        to.stream()
                .filter(contact -> dossier.filter(
                                version -> !version.redaction().isEnoughFor(contact.redaction()))
                        .isPresent())
                .forEach(contact -> typed.object("to", Objection.NOT_FOR_RECIPIENT, contact.office()));
        if (proofs.isEmpty() && sent.messageId() == null) {
            typed.object("messageId", Objection.NO_PROOF);
        }
    }

    private SubmissionId frozen(
            RequestView request,
            int number,
            DossierRow dossier,
            Dispatch sent,
            List<ContactView> to,
            List<ProofView> proofs) {
        List<RecipientView> recipients = to.stream()
                .map(contact -> new RecipientView(
                        contact.id(),
                        contact.addressee(),
                        contact.country(),
                        contact.office(),
                        contact.holder(),
                        contact.channel(),
                        contact.reachedAt(),
                        contact.language(),
                        contact.redaction(),
                        contact.knownSince()))
                .toList();
        String manifest =
                Manifest.of(request, number, dossier, sent, recipients, proofs).text();
        Submission submission = new Submission(sent, request, number, manifest, me(), clock.instant());
        submissions.add(submission);
        for (int position = 0; position < recipients.size(); position++) {
            submissions.add(new Recipient(submission.id(), position, recipients.get(position)));
        }
        proofs.forEach(proof -> submissions.add(new ProofOfSubmission(submission.id(), proof.id())));
        editing.forget(SubmissionView.formOf(request.id()), me());
        announce(
                SendingHappening.Act.SUBMISSION_RECORDED,
                request,
                number + "-" + submission.fingerprint().hex());
        return submission.id();
    }

    private List<ContactView> chosen(Dispatch sent) {
        return sent.to().stream()
                .map(id -> contacts.find(id).map(Contact::view).filter(contact -> !contact.retired()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nobody else records something of it until the transaction ends. */
    private RequestView taken(RequestId id) {
        submissions.lock(id);
        RequestView request = requests.find(me(), id).orElseThrow(NoSuchCase::new);
        needToKnow.require(me(), request.caseId(), Permission.LEAD_REQUEST);
        return request;
    }

    private void announce(SendingHappening.Act act, RequestView request, String code) {
        happenings.fire(new SendingHappening(act, request.id().value(), request.caseId(), code, me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
