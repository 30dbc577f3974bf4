package org.dalil.submission;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something that was written, by us or to us. */
@Entity
@Table(name = "letter")
public class Letter {

    /** Which way it went; the values of {@code correspondence_direction} in the vocabulary. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /** What an answer amounts to; the values of {@code response_class} in the vocabulary. */
    public enum Answer {
        GRANTED,
        PARTIALLY_GRANTED,
        REFUSED,
        ACKNOWLEDGEMENT_ONLY,
        INFORMATION_REQUEST,
        HOLDING_REPLY,
        NO_RESPONSE
    }

    @Id
    private UUID id;

    private CaseId caseId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Direction direction;

    private PartialDate date;

    @Column(nullable = false)
    private String sender;

    @Column(nullable = false)
    private String recipient;

    private LocalText summary;

    /** Null for what is no answer. */
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    /** What the other side binds itself to. */
    private LocalText commitment;

    @ElementCollection
    @CollectionTable(name = "letter_paragraph", joinColumns = @JoinColumn(name = "letter_id"))
    @OrderColumn(name = "position")
    @Column(name = "text", nullable = false)
    private List<String> paragraphs = new ArrayList<>();

    protected Letter() {} // for Hibernate

    public Letter(CaseId caseId, LetterView content) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.code = content.code();
        this.direction = content.direction();
        this.date = content.date();
        this.sender = content.sender();
        this.recipient = content.recipient();
        this.summary = content.summary();
        this.answer = content.answer();
        this.commitment = content.commitment();
        this.paragraphs.addAll(content.paragraphs());
    }

    LetterView view() {
        return new LetterView(
                code,
                direction,
                date,
                sender,
                recipient,
                LocalText.orEmpty(summary),
                answer,
                LocalText.orEmpty(commitment),
                List.copyOf(paragraphs));
    }
}
