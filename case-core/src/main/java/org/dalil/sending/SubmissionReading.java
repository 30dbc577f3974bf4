package org.dalil.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.ReadOnce;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.shared.Happening;

/** Says to the members of a case what was sent, who holds which version, and what shows it. */
@ApplicationScoped
@ReadOnce
@Transactional
public class SubmissionReading {

    private final Submissions submissions;
    private final RequestSearch requests;
    private final NeedToKnow needToKnow;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected SubmissionReading() { // for the proxy
        this(null, null, null, null, null);
    }

    @Inject
    public SubmissionReading(
            Submissions submissions,
            RequestSearch requests,
            NeedToKnow needToKnow,
            Event<Happening> happenings,
            Clock clock) {
        this.submissions = submissions;
        this.requests = requests;
        this.needToKnow = needToKnow;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** The first first. */
    public List<SubmissionView> of(AccountId viewer, RequestId id) {
        visible(viewer, id);
        Map<Submission, String> all = submissions.namedOf(id);
        if (all.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<RecipientView>> recipients =
                submissions
                        .recipients(all.keySet().stream()
                                .map(submission -> submission.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                Recipient::submissionId, Collectors.mapping(Recipient::view, Collectors.toList())));
        Map<UUID, List<ProofView>> proofs = submissions.shown(id);
        return all.entrySet().stream()
                .map(each -> each.getKey()
                        .view(
                                each.getValue(),
                                recipients.getOrDefault(each.getKey().id().value(), List.of()),
                                proofs.getOrDefault(each.getKey().id().value(), List.of())))
                .toList();
    }

    /** The files that were kept to show that something was sent, whether a submission names them yet or not. */
    public List<ProofView> proofs(AccountId viewer, RequestId id) {
        visible(viewer, id);
        return submissions.proofs(id);
    }

    /** Who holds what of a case, the latest first. */
    public List<LedgerRow> ledger(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        return submissions.ledger(file);
    }

    /** What a contact received in the cases that the viewer works on, the latest first. */
    public List<LedgerRow> receivedBy(AccountId viewer, ContactId contact) {
        return submissions.ledger(viewer, contact);
    }

    /** A file as it came. */
    public record KeptFile(String name, byte[] content) {}

    /** Hands out a file, and writes down that it was taken. */
    public Optional<KeptFile> take(AccountId viewer, RequestId id, SendingProofId proof) {
        RequestView request = visible(viewer, id);
        return submissions.proof(id, proof).map(kept -> {
            happenings.fire(new SendingHappening(
                    SendingHappening.Act.PROOF_OF_SENDING_TAKEN,
                    id.value(),
                    request.caseId(),
                    kept.fingerprint().hex(),
                    viewer,
                    clock.instant()));
            return new KeptFile(kept.name(), kept.content());
        });
    }

    private RequestView visible(AccountId viewer, RequestId id) {
        return requests.find(viewer, id).orElseThrow(NoSuchCase::new);
    }
}
