package org.dalil.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger of consents. A change is another line; a correction names the line that it corrects. */
@Entity
@Immutable
@Table(name = "consent_entry")
public class ConsentEntry {

    /** What a line says. */
    public enum Kind {
        GIVEN,
        WITHDRAWN
    }

    /** In which form somebody agreed, or took it back. */
    public enum Form {
        SIGNED,
        AUDIO,
        VIDEO,
        WRITTEN_MESSAGE,
        /** Spoken, in the presence of a witness. */
        ORAL_BEFORE_WITNESS
    }

    /** Whether the way to reach her is safe. */
    public enum Channel {
        SAFE,
        UNSAFE,
        UNKNOWN
    }

    /** Why a line is not written. */
    public enum Objection {
        NO_USE,
        DAY_IN_THE_FUTURE,
        EXPIRES_BEFORE_IT_BEGINS,
        /** There is no consent that could be withdrawn. */
        NOTHING_TO_WITHDRAW,
        /** The line that is corrected is not there, was corrected already, or is about another use. */
        CORRECTS_NOTHING,
        /** A word of the text is a word of the name. */
        TELLS_NAME
    }

    @Id
    private UUID id;

    private CaseId caseId;

    private PartyId partyId;

    /** 1, 2, 3 … for each person in a case. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "purpose", nullable = false, updatable = false)
    private Use use;

    @Column(name = "said_on", nullable = false, updatable = false)
    private LocalDate day;

    /** In which that day was. */
    @Column(nullable = false, updatable = false)
    private String zone;

    /** ISO 639 code of the language in which it was explained. */
    @Column(updatable = false)
    private @Nullable String language;

    @Column(updatable = false)
    private @Nullable String explainedBy;

    @Column(nullable = false, updatable = false)
    private boolean risksExplained;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Form form;

    /** The last day on which it holds. */
    @Column(updatable = false)
    private @Nullable LocalDate expires;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(updatable = false)
    private @Nullable Integer corrects;

    private AccountId recordedBy;

    @Column(nullable = false, updatable = false)
    private Instant recordedAt;

    protected ConsentEntry() {} // for Hibernate

    ConsentEntry(
            CaseId caseId, PartyId partyId, int number, Use use, ConsentTerms terms, AccountId recordedBy, Instant at) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.partyId = partyId;
        this.number = number;
        this.kind = terms.kind();
        this.use = use;
        this.day = terms.day();
        this.zone = terms.zone();
        this.language = terms.language();
        this.explainedBy = terms.explainedBy();
        this.risksExplained = terms.risksExplained();
        this.form = terms.form();
        this.expires = terms.expires();
        this.channel = terms.channel();
        this.note = terms.note();
        this.corrects = terms.corrects();
        this.recordedBy = recordedBy;
        this.recordedAt = at;
    }

    UUID id() {
        return id;
    }

    PartyId partyId() {
        return partyId;
    }

    AccountId recordedBy() {
        return recordedBy;
    }

    ConsentView view(String recordedByName) {
        return new ConsentView(
                id,
                number,
                use,
                new ConsentTerms(
                        kind, day, zone, language, explainedBy, risksExplained, form, expires, channel, note, corrects),
                recordedByName,
                recordedAt);
    }
}
