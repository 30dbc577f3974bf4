package org.dalil.requests;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.editing.Editable;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.EvidenceId;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Something that speaks against a criterion: an item, a passage in its file, or what the target says for itself. It
 * counts as open until somebody other than the author of the answer has approved that answer; an answer that is written
 * anew has to be approved anew.
 */
@Entity
@Table(name = "request_counter_point")
public class CounterPoint implements Editable {

    /** Why something is not done with it. */
    public enum Objection {
        NO_ANSWER,
        /** Who wrote an answer does not approve it. */
        OWN_ANSWER,
        /** It was written anew after the approver read it. */
        ANSWER_CHANGED,
        /** The same is put against the same criterion, in other words. */
        ALREADY_PUT,
        /** What speaks against a request is put and answered until it is sent, and not after. */
        ALREADY_SENT
    }

    static final int MOST_ITEMS = 20;

    @EmbeddedId
    private CounterPointId id;

    @Column(nullable = false, updatable = false)
    private UUID requestId;

    /** Id in the regime pack. */
    @Column(nullable = false)
    private String criterion;

    private @Nullable EvidenceId evidenceId;

    private @Nullable UUID positionId;

    private @Nullable UUID passageId;

    private LocalText says;

    private LocalText answer;

    @ElementCollection
    @CollectionTable(name = "request_counter_item", joinColumns = @JoinColumn(name = "counter_id"))
    @OrderColumn(name = "position")
    @Column(name = "item_id")
    private List<UUID> answeredWith = new ArrayList<>();

    private AccountId putBy;

    @Column(nullable = false, updatable = false)
    private Instant putAt;

    private @Nullable AccountId answeredBy;

    private @Nullable AccountId approvedBy;

    private @Nullable Instant approvedAt;

    /** Counts up whenever it is written anew, together with what editing keeps of it. */
    @Column(nullable = false)
    private int revision;

    protected CounterPoint() {} // for Hibernate

    public CounterPoint(
            RequestId request,
            String criterion,
            Against against,
            @Nullable UUID passage,
            LocalText says,
            AccountId putBy,
            Instant putAt) {
        this.id = CounterPointId.next();
        this.requestId = request.value();
        this.criterion = criterion;
        this.evidenceId = against.item();
        this.positionId = against.position();
        this.passageId = passage;
        this.says = says;
        this.answer = LocalText.orEmpty(null);
        this.putBy = putBy;
        this.putAt = putAt;
    }

    @Override
    public UUID key() {
        return id.value();
    }

    @Override
    public Sheet sheet() {
        return sheet(says, answer, answeredWith);
    }

    static Sheet sheet(LocalText says, LocalText answer, List<UUID> items) {
        Sheet sheet = Sheet.empty().with("says", says).with("answer", answer);
        for (int i = 0; i < items.size(); i++) {
            sheet = sheet.with("items." + (i + 1) + ".item", items.get(i));
        }
        return sheet;
    }

    @Override
    public Outcome<CounterPointId> fill(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        List<UUID> newItems = read(typed);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        says = typed.local("says", Typed.LONGEST);
        answer = typed.local("answer", Typed.LONGEST);
        if (!answeredWith.equals(newItems)) {
            answeredWith.clear();
            answeredWith.addAll(newItems);
        }
        return Outcome.done(id);
    }

    /** Notes all that is wrong with a sheet, and answers the items on it. */
    static List<UUID> read(Typed typed) {
        typed.requiredLocal("says", Typed.LONGEST);
        LocalText newAnswer = typed.local("answer", Typed.LONGEST);
        List<UUID> items = items(typed);
        if (!items.isEmpty() && newAnswer.isEmpty()) {
            typed.object("answer.en", Objection.NO_ANSWER);
        }
        return items;
    }

    private static List<UUID> items(Typed typed) {
        return typed.rows("items", MOST_ITEMS).stream()
                .flatMap(row -> typed.requiredId(row + ".item").stream())
                .distinct()
                .toList();
    }

    /** What is approved is this answer to this; whoever writes one of them anew takes the approval away. */
    void writtenBy(AccountId author) {
        revision++;
        answeredBy = LocalText.orEmpty(answer).isEmpty() ? null : author;
        approvedBy = null;
        approvedAt = null;
    }

    /** @param seen the revision that the approver read */
    Outcome<CounterPointId> approve(AccountId by, Instant at, int seen) {
        List<Refusal> objections = new ArrayList<>();
        if (LocalText.orEmpty(answer).isEmpty()) {
            objections.add(Refusal.of(Objection.NO_ANSWER));
        }
        if (by.equals(answeredBy)) {
            objections.add(Refusal.of(Objection.OWN_ANSWER));
        }
        if (seen != revision) {
            objections.add(Refusal.of(Objection.ANSWER_CHANGED));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        if (approvedBy == null) {
            approvedBy = by;
            approvedAt = at;
        }
        return Outcome.done(id);
    }

    boolean isOf(RequestId request) {
        return requestId.equals(request.value());
    }

    /** Whether it says the same as a sheet on which something is put against a criterion. */
    boolean saysAll(Sheet sheet) {
        Sheet own = sheet().with(CounterPointDesk.AGAINST, sheet.text(CounterPointDesk.AGAINST));
        return own.fields().equals(sheet.fields());
    }

    boolean puts(String forCriterion, Against against, @Nullable UUID passage) {
        return criterion.equals(forCriterion)
                && against.equals(new Against(evidenceId, positionId))
                && Objects.equals(passageId, passage);
    }

    CounterPointId id() {
        return id;
    }

    String criterion() {
        return criterion;
    }

    /** Another version of the pack calls it so. */
    void standsUnder(String other) {
        criterion = other;
    }

    CounterPointView view() {
        return new CounterPointView(
                id,
                criterion,
                new Against(evidenceId, positionId),
                passageId,
                LocalText.orEmpty(says),
                LocalText.orEmpty(answer),
                answeredWith.stream().map(EvidenceId::new).toList(),
                answeredBy,
                approvedBy,
                approvedAt,
                revision);
    }
}
