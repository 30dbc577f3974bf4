package org.dalil.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.ReadOnce;

/** Counts who signs a text, day by day, and says of nobody who it was. */
@ApplicationScoped
@ReadOnce
@Transactional
public class SigningReading {

    private final EntityManager entityManager;
    private final Gatherings gatherings;
    private final NeedToKnow needToKnow;

    protected SigningReading() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public SigningReading(EntityManager entityManager, Gatherings gatherings, NeedToKnow needToKnow) {
        this.entityManager = entityManager;
        this.gatherings = gatherings;
        this.needToKnow = needToKnow;
    }

    /**
     * A day on which somebody signed.
     *
     * @param all until its end
     */
    public record Day(LocalDate day, int signed, int all) {}

    /** The first day first, by the clock by which sign-on ends. Who signed and took it back signed on that day. */
    public List<Day> days(AccountId viewer, CaseId file, UUID text) {
        needToKnow.require(viewer, file);
        ZoneId zone =
                gatherings.signOn(text).map(signOn -> signOn.closes().getZone()).orElse(ZoneId.of("UTC"));
        var perDay = entityManager
                .createQuery(
                        """
                        select r.repliedAt from Reply r join Invitation i on i.id = r.invitationId
                        where i.textId = :text and r.caseId = :file and r.act = SIGN""",
                        Instant.class)
                .setParameter("text", text)
                .setParameter("file", file)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        at -> LocalDate.ofInstant(at, zone), TreeMap::new, Collectors.summingInt(at -> 1)));
        int[] all = {0};
        return perDay.entrySet().stream()
                .map(each -> new Day(each.getKey(), each.getValue(), all[0] += each.getValue()))
                .toList();
    }
}
