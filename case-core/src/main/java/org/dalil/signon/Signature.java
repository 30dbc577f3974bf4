package org.dalil.signon;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyName.Confidence;
import org.dalil.shared.LocalText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One signature under a text, as it was given. It never changes: how it is printed, and that it was withdrawn, says its
 * {@link Signatory}.
 */
@Entity
@Immutable
@Table(name = "signature")
public class Signature {

    /** Who signs. */
    public enum Kind {
        ORGANISATION,
        INDIVIDUAL
    }

    @Id
    private UUID id;

    private CaseId caseId;

    @Column(nullable = false, updatable = false)
    private UUID textId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Kind kind;

    /** The number in the letter; organisations and individuals may each begin at 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    private PartyId partyId;

    /** The whole line, as signed. */
    @Column(nullable = false, updatable = false)
    private String asSigned;

    /** The name alone, without title, country or capacity. */
    private LocalText name;

    /** How sure the English name is. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Confidence confidence;

    private LocalText country;

    /** «within the framework of …»: a capacity, not part of the name. */
    private LocalText capacity;

    private LocalText honorific;

    private LocalText title;

    private LocalText formerly;

    private LocalText affiliation;

    /** What should stand where the line has a misprint. */
    @Column(updatable = false)
    private @Nullable String misprint;

    @Column(updatable = false)
    private @Nullable String shouldRead;

    /** Signed after the list was put in order. */
    @Column(nullable = false, updatable = false)
    private boolean late;

    protected Signature() {} // for Hibernate

    public Signature(CaseId caseId, SignatureView content) {
        this.id = content.id();
        this.caseId = caseId;
        this.textId = content.textId();
        this.kind = content.kind();
        this.number = content.number();
        this.partyId = content.partyId();
        this.asSigned = content.asSigned();
        this.name = content.name();
        this.confidence = content.confidence();
        this.country = content.country();
        this.capacity = content.capacity();
        this.honorific = content.honorific();
        this.title = content.title();
        this.formerly = content.formerly();
        this.affiliation = content.affiliation();
        this.misprint = content.misprint();
        this.shouldRead = content.shouldRead();
        this.late = content.late();
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return caseId;
    }

    UUID textId() {
        return textId;
    }

    Kind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    PartyId partyId() {
        return partyId;
    }

    String asSigned() {
        return asSigned;
    }

    boolean late() {
        return late;
    }
}
