package org.dalil.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.audit.AuditHappening;
import org.dalil.audit.AuditQuery;
import org.dalil.audit.SeenPlace;
import org.dalil.cases.AskId;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseRow;
import org.dalil.cases.DocumentId;
import org.dalil.cases.PartyRole;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.EvidenceSieve;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartySearch;
import org.dalil.protection.IdentityId;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Move;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestStatus;
import org.dalil.sending.ContactId;
import org.dalil.sending.SendingProofId;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.Window;
import org.dalil.signon.Signature;
import org.dalil.statistics.StatisticsReading;
import org.dalil.submission.LetterId;

/** A case, with whatever one needs to ask about it. */
record AskedCase(
        CaseRow row,
        DocumentId document,
        AskId ask,
        Optional<RequestId> request,
        Optional<PartyId> person,
        Optional<EvidenceId> item) {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 1, 1);

    /** A word that questions about words ask for. */
    private static final String WORD = "ديفيد";

    /** The number of its only dossier. */
    static final int DOSSIER = 1;

    /** What one gives for a parameter of this type, to ask about this case. */
    Object argument(Class<?> type) {
        Map<Class<?>, Object> arguments = new HashMap<>(Map.of(
                PartyId.class,
                person.orElseGet(PartyId::next),
                AuditQuery.class,
                AuditQuery.all(),
                AuditHappening.Format.class,
                AuditHappening.Format.CSV,
                long.class,
                0L,
                PartySearch.Wanted.class,
                new PartySearch.Wanted("", PartyKind.PERSON, Language.ENGLISH)));
        arguments.put(EvidenceSieve.class, EvidenceSieve.all());
        arguments.put(LocalDate.class, FAR_AHEAD);
        arguments.put(Redaction.class, Redaction.NOTHING);
        arguments.put(LetterId.class, new LetterId(Ids.next()));
        arguments.put(StatisticsReading.By.class, StatisticsReading.By.REGIME);
        arguments.put(ContactId.class, ContactId.next());
        arguments.put(SendingProofId.class, SendingProofId.next());
        arguments.putAll(Map.of(
                EvidenceId.class,
                item.orElseGet(EvidenceId::next),
                UUID.class,
                item.orElseGet(EvidenceId::next).value(),
                IdentityId.class,
                IdentityId.next(),
                RequestStatus.class,
                RequestStatus.DRAFT,
                Move.class,
                Move.SEND_TO_REVIEW,
                SeenPlace.class,
                SeenPlace.NOTICES,
                Instant.class,
                Instant.EPOCH));
        arguments.putAll(Map.of(
                CaseId.class,
                row.id(),
                DocumentId.class,
                document,
                AskId.class,
                ask,
                RequestId.class,
                request.orElseGet(RequestId::next),
                RequestSearch.Query.class,
                RequestSearch.Query.all(),
                Window.class,
                Window.first(100),
                Signature.Kind.class,
                Signature.Kind.ORGANISATION,
                PartyRole.class,
                PartyRole.TARGET,
                Language.class,
                Language.ARABIC,
                int.class,
                DOSSIER));
        return Objects.requireNonNullElseGet(arguments.get(type), () -> {
            if (type == String.class) {
                return WORD;
            }
            if (type == Set.class) {
                return Set.of(person.orElseGet(PartyId::next));
            }
            if (type == List.class) {
                return List.of(edition());
            }
            throw new AssertionError("say here what to ask with: " + type.getName());
        });
    }

    static DossierShelf.Output output() {
        return new DossierShelf.Output(WORD, "text/plain", new byte[] {1});
    }

    /** The least that a dossier has. */
    static DossierShelf.Edition edition() {
        return new DossierShelf.Edition(Language.ARABIC, DOSSIER, new byte[] {37, 80, 68, 70});
    }
}
