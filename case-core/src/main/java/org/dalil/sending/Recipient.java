package org.dalil.sending;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.requests.Redaction;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** To whom something was sent, as the book of contacts said it at that moment. */
@Entity
@Immutable
@Table(name = "submission_recipient")
public class Recipient {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private UUID submissionId;

    @Column(nullable = false, updatable = false)
    private int position;

    private ContactId contactId;

    @Column(nullable = false, updatable = false)
    private String addressee;

    @Column(updatable = false)
    private @Nullable String country;

    private LocalText office;

    @Column(updatable = false)
    private @Nullable String holder;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(nullable = false, updatable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Redaction redaction;

    @Column(nullable = false, updatable = false)
    private LocalDate verifiedOn;

    protected Recipient() {} // for Hibernate

    Recipient(SubmissionId submission, int position, RecipientView said) {
        this.id = Ids.next();
        this.submissionId = submission.value();
        this.position = position;
        this.contactId = said.contact();
        this.addressee = said.addressee();
        this.country = said.country();
        this.office = said.office();
        this.holder = said.holder();
        this.channel = said.channel();
        this.address = said.address();
        this.language = said.language();
        this.redaction = said.redaction();
        this.verifiedOn = said.verifiedOn();
    }

    UUID submissionId() {
        return submissionId;
    }

    RecipientView view() {
        return new RecipientView(
                contactId,
                addressee,
                country,
                LocalText.orEmpty(office),
                holder,
                channel,
                address,
                language,
                redaction,
                verifiedOn);
    }
}
