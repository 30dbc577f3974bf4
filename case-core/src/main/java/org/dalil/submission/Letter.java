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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.dalil.cases.CaseId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.requests.RequestId;
import org.dalil.shared.Ids;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Something that was written or said, by us or to us. */
@Entity
@Table(name = "letter")
public class Letter implements Editable {

    /** Which way it went; the values of {@code correspondence_direction} in the vocabulary. */
    public enum Direction {
        OUTGOING,
        INCOMING
    }

    /** How it went; the values of {@code correspondence_channel} in the vocabulary. */
    public enum Channel {
        EMAIL,
        POST,
        PORTAL,
        HAND_DELIVERED,
        MEETING,
        CALL,
        PUBLIC_STATEMENT
    }

    /** What an answer amounts to; the values of {@code response_class} in the vocabulary. */
    public enum Answer {
        GRANTED,
        PARTIALLY_GRANTED,
        REFUSED,
        ACKNOWLEDGEMENT_ONLY,
        INFORMATION_REQUEST,
        HOLDING_REPLY,
        NO_RESPONSE;

        /** What an authority writes; that it is silent is no letter. */
        public static Answer[] written() {
            return EnumSet.complementOf(EnumSet.of(NO_RESPONSE)).toArray(new Answer[0]);
        }
    }

    /** What is wrong with what is said of a letter. */
    public enum Objection {
        /** What we write ourselves answers nothing. */
        OURS_IS_NO_ANSWER,
        /** A day is watched for what was promised. */
        NOTHING_PROMISED
    }

    /** The field that holds the item in which the letter lies. */
    public static final String ITEM = "item";

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_PERSON = 300;
    private static final int LONGEST_REFERENCE = 200;

    @Id
    private UUID id;

    private CaseId caseId;

    private @Nullable RequestId requestId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Channel channel;

    private PartialDate date;

    @Column(nullable = false)
    private String sender;

    @Column(nullable = false)
    private String recipient;

    @Column
    private @Nullable String person;

    @Column
    private @Nullable String reference;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable Language language;

    private LocalText summary;

    /** Null for what is no answer. */
    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    /** What the other side binds itself to. */
    private LocalText commitment;

    @Column
    private @Nullable LocalDate dueOn;

    @Column
    private @Nullable LocalDate settledOn;

    @Column
    private @Nullable UUID itemId;

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

    /**
     * A letter of which nothing is known yet.
     *
     * @param request null for one of the case as a whole
     */
    static Letter blank(CaseId caseId, @Nullable RequestId request, String code) {
        Letter letter = new Letter();
        letter.id = Ids.next();
        letter.caseId = caseId;
        letter.requestId = request;
        letter.code = code;
        letter.direction = Direction.INCOMING;
        letter.date = PartialDate.notStated();
        letter.sender = "";
        letter.recipient = "";
        return letter;
    }

    @Override
    public UUID key() {
        return id;
    }

    @Override
    public Sheet sheet() {
        return Sheet.empty()
                .with("direction", direction)
                .with("channel", (Object) channel)
                .with("date", date)
                .with("sender", (Object) sender)
                .with("recipient", (Object) recipient)
                .with("person", (Object) person)
                .with("reference", (Object) reference)
                .with("language", (Object) language)
                .with("summary", LocalText.orEmpty(summary))
                .with("answer", (Object) answer)
                .with("commitment", LocalText.orEmpty(commitment))
                .with("dueOn", (Object) dueOn)
                .with("settledOn", (Object) settledOn)
                .with(ITEM, (Object) itemId);
    }

    @Override
    public Outcome<LetterId> fill(Sheet sheet) {
        Typed typed = read(sheet);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        direction = typed.requiredChoice("direction", Direction.class);
        channel = typed.requiredChoice("channel", Channel.class);
        date = typed.date("date");
        sender = typed.required("sender", LONGEST_NAME);
        recipient = typed.required("recipient", LONGEST_NAME);
        person = typed.text("person", LONGEST_PERSON);
        reference = typed.text("reference", LONGEST_REFERENCE);
        language = typed.choice("language", Language.class);
        summary = typed.requiredLocal("summary", Typed.LONGEST);
        answer = typed.choice("answer", Answer.class);
        commitment = typed.local("commitment", Typed.LONGEST);
        dueOn = typed.day("dueOn");
        settledOn = typed.day("settledOn");
        itemId = typed.id(ITEM);
        return Outcome.done(letterId());
    }

    /** The sheet, read once with all that is wrong with it. */
    static Typed read(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        Direction way = typed.requiredChoice("direction", Direction.class);
        typed.requiredChoice("channel", Channel.class);
        typed.date("date");
        typed.required("sender", LONGEST_NAME);
        typed.required("recipient", LONGEST_NAME);
        typed.text("person", LONGEST_PERSON);
        typed.text("reference", LONGEST_REFERENCE);
        typed.choice("language", Language.class);
        typed.requiredLocal("summary", Typed.LONGEST);
        Answer said = typed.choice("answer", Answer.class);
        LocalText promised = typed.local("commitment", Typed.LONGEST);
        LocalDate due = typed.day("dueOn");
        LocalDate settled = typed.day("settledOn");
        typed.id(ITEM);
        if (way == Direction.OUTGOING && said != null) {
            typed.object("answer", Objection.OURS_IS_NO_ANSWER);
        }
        if (promised.isEmpty() && (due != null || settled != null)) {
            typed.object(due == null ? "settledOn" : "dueOn", Objection.NOTHING_PROMISED);
        }
        return typed;
    }

    LetterId letterId() {
        return new LetterId(id);
    }

    boolean isOfCase() {
        return requestId == null;
    }

    boolean isOf(RequestId request) {
        return request.equals(requestId);
    }

    CaseId caseId() {
        return caseId;
    }

    String code() {
        return code;
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

    LetterRow row() {
        return new LetterRow(
                letterId(), view(), requestId, channel, person, reference, language, itemId, dueOn, settledOn);
    }
}
