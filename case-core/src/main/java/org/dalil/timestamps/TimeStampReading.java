package org.dalil.timestamps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.Digest;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** The time stamps of an item for the members of its case, each verified again. */
@ApplicationScoped
@ReadOnce
@Transactional
public class TimeStampReading {

    private static final String OF_AN_ITEM =
            """
            select t, i.fingerprint, (select e.seal from CustodyEntry e
              where e.place.item = t.itemId.value and e.place.number = t.entry)
            from TimeStamp t join EvidenceItem i on i.id = t.itemId
            where t.itemId = :item and t.caseId = :file order by t.stampedAt, t.id""";

    private final EntityManager entityManager;
    private final NeedToKnow needToKnow;
    private final TimeStampSettings settings;

    protected TimeStampReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public TimeStampReading(EntityManager entityManager, NeedToKnow needToKnow, TimeStampSettings settings) {
        this.entityManager = entityManager;
        this.needToKnow = needToKnow;
        this.settings = settings;
    }

    /** The oldest first. */
    public List<TimeStampView> of(AccountId viewer, CaseId file, EvidenceId item) {
        needToKnow.require(viewer, file);
        return entityManager
                .createQuery(OF_AN_ITEM, Object[].class)
                .setParameter("item", item)
                .setParameter("file", file)
                .getResultList()
                .stream()
                .map(row -> view((TimeStamp) row[0], (Digest) row[1], (String) row[2]))
                .toList();
    }

    /** Why there is none, or none about what is new; only asked for where somebody answers for time stamps. */
    public Optional<TroubleView> trouble(AccountId viewer, CaseId file, EvidenceId item) {
        needToKnow.require(viewer, file);
        return entityManager
                .createQuery("from TimeStampTrouble where itemId = :item and caseId = :file", TimeStampTrouble.class)
                .setParameter("item", item)
                .setParameter("file", file)
                .getResultStream()
                .findFirst()
                .map(TimeStampTrouble::view);
    }

    /** The answer of the authority, as it came. */
    public Optional<byte[]> answer(AccountId viewer, CaseId file, EvidenceId item, UUID stamp) {
        needToKnow.require(viewer, file);
        return entityManager
                .createQuery(
                        "select answer from TimeStamp where id = :id and itemId = :item and caseId = :file",
                        byte[].class)
                .setParameter("id", stamp)
                .setParameter("item", item)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    private TimeStampView view(TimeStamp stamp, @Nullable Digest fingerprint, @Nullable String seal) {
        String about = stamp.subject() == StampSubject.CHAIN ? seal : fingerprint == null ? null : fingerprint.hex();
        if (!stamp.imprint().hex().equals(about)) {
            return stamp.view(TokenFault.WRONG_IMPRINT);
        }
        Outcome<Token> checked = new TokenCheck(settings.trust()).check(stamp.answer(), stamp.imprint(), null);
        return stamp.view(
                checked instanceof Outcome.Refused<Token> refused
                        ? (TokenFault) refused.reasons().get(0).code()
                        : null);
    }
}
