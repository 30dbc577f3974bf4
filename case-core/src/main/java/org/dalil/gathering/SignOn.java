package org.dalil.gathering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** The time in which a letter can be signed, and the version of it that is signed. */
@Entity
@Table(name = "sign_on")
public class SignOn {

    /** Why sign-on does not open, close or go on. */
    public enum Objection {
        /** There are no words to freeze. */
        NOTHING_WRITTEN,
        DEADLINE_PASSED,
        NOT_OPEN,
        STILL_OPEN,
        /** The words are those that are signed already. */
        SAME_WORDS,
        NOBODY_SIGNED,
        /** The list says what it said when it was sealed last. */
        SEALED_ALREADY
    }

    /** That of the signed text. */
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private CaseId caseId;

    /** The number of the frozen letter that is signed. */
    @Column(nullable = false)
    private int letter;

    @Column(nullable = false)
    private Instant closesAt;

    /** In which the deadline was set. */
    @Column(nullable = false)
    private String zone;

    @Column(nullable = false, updatable = false)
    private AccountId openedBy;

    @Column(nullable = false, updatable = false)
    private Instant openedAt;

    @Column
    private @Nullable Instant closedAt;

    protected SignOn() {} // for Hibernate

    public SignOn(UUID text, CaseId caseId, int letter, ZonedDateTime closes, AccountId by, Instant now) {
        this.id = text;
        this.caseId = caseId;
        this.letter = letter;
        this.closesAt = closes.toInstant();
        this.zone = closes.getZone().getId();
        this.openedBy = by;
        this.openedAt = now;
    }

    static Optional<Refusal> objectionTo(ZonedDateTime closes, Instant now) {
        return closes.toInstant().isAfter(now)
                ? Optional.empty()
                : Optional.of(Refusal.of(Objection.DEADLINE_PASSED).on("closes.day"));
    }

    boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    /** Opens it again, or lets it end at another time. */
    Outcome<UUID> goOnUntil(ZonedDateTime closes, Instant now) {
        Optional<Refusal> objection = objectionTo(closes, now);
        if (objection.isPresent()) {
            return Outcome.refused(List.of(objection.get()));
        }
        closesAt = closes.toInstant();
        zone = closes.getZone().getId();
        closedAt = null;
        return Outcome.done(id);
    }

    Outcome<UUID> close(Instant now) {
        if (!isOpen(now)) {
            return Outcome.refused(Objection.NOT_OPEN);
        }
        closedAt = now;
        return Outcome.done(id);
    }

    /** From now on other words are signed. */
    Outcome<UUID> take(int newLetter) {
        List<Refusal> objections = new ArrayList<>();
        if (newLetter == letter) {
            objections.add(Refusal.of(Objection.SAME_WORDS));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        letter = newLetter;
        return Outcome.done(id);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    int letter() {
        return letter;
    }

    ZonedDateTime closes() {
        return closesAt.atZone(ZoneId.of(zone));
    }

    SignOnView view(Instant now) {
        return new SignOnView(id, letter, closes(), openedAt, closedAt, isOpen(now));
    }
}
