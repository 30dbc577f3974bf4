package org.dalil.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.jspecify.annotations.Nullable;

/** A mail on its way out. Whom it goes to and what it says is sealed, and forgotten when it left or was given up. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {

    /** How long one waits after each time that it did not work; after the last one it is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private MailKind kind;

    @Column(nullable = false, updatable = false)
    private UUID about;

    @Column(updatable = false)
    private @Nullable CaseId caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailState state;

    @Column(nullable = false, updatable = false)
    private Instant queuedAt;

    /** When it is tried next, or was tried last, or ended. */
    @Column(nullable = false)
    private Instant turn;

    @Column(nullable = false)
    private int attempts;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable MailTrouble trouble;

    /** What the server answered, such as 550; null where it said nothing. */
    @Column
    private @Nullable Integer answer;

    @Column
    private @Nullable String sealed;

    protected OutgoingMail() {} // for Hibernate

    OutgoingMail(UUID id, Mail mail, String sealed, Instant now) {
        this.id = id;
        this.kind = mail.kind();
        this.about = mail.about();
        this.caseId = mail.file();
        this.state = MailState.WAITING;
        this.queuedAt = now;
        this.turn = now;
        this.sealed = sealed;
    }

    boolean isDue(Instant now) {
        return state == MailState.WAITING && !turn.isAfter(now);
    }

    /** From now on nobody else sends it. */
    void take(Instant now) {
        state = MailState.UNDER_WAY;
        turn = now;
        attempts++;
    }

    void left(Instant now) {
        end(MailState.SENT, now);
        trouble = null;
        answer = null;
    }

    /** It did not leave: it waits for another time, or is given up. */
    void stayed(MailTrouble why, @Nullable Integer said, Instant now) {
        trouble = why;
        answer = said;
        if (why.passes() && attempts <= PAUSES.size()) {
            state = MailState.WAITING;
            turn = now.plus(PAUSES.get(Math.max(0, attempts - 1)));
        } else {
            end(MailState.GIVEN_UP, now);
        }
    }

    private void end(MailState ending, Instant now) {
        state = ending;
        turn = now;
        sealed = null;
    }

    UUID id() {
        return id;
    }

    MailKind kind() {
        return kind;
    }

    UUID about() {
        return about;
    }

    @Nullable CaseId caseId() {
        return caseId;
    }

    MailState state() {
        return state;
    }

    @Nullable String sealed() {
        return sealed;
    }

    MailRow row() {
        return new MailRow(id, kind, state, queuedAt, turn, attempts, trouble, answer);
    }
}
