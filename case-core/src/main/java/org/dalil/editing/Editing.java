package org.dalil.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Saves what people typed. Desks call it inside their transaction, after they asked whether the person may; it asks
 * for no permission itself. Whoever saves second gets {@link Objection#CHANGED_MEANWHILE} with the {@link Clash} as its
 * argument, and nothing is lost: what she typed is still in her form.
 */
@ApplicationScoped
public class Editing {

    public enum Objection {
        /** The argument is the {@link Clash}. */
        CHANGED_MEANWHILE
    }

    private final Revisions revisions;
    private final Clock clock;

    protected Editing() { // for the proxy
        this(null, null);
    }

    @Inject
    public Editing(Revisions revisions, Clock clock) {
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The key of the form in which a new thing is written, before there is one: {@code new fact <id of the case>}. */
    public static String formOfNew(String kind, UUID where) {
        return "new " + kind + " " + where;
    }

    /** What a form shows. */
    public Stand stand(Editable thing) {
        List<Revision> made = revisions.of(thing.key());
        return new Stand(made.isEmpty() ? 0 : made.get(0).number(), thing.sheet());
    }

    /**
     * What stood in a thing before the person saved it last, to be saved over what stands there now; empty if she was
     * not the last to save it, or if nothing stood there before.
     */
    public Optional<Edit> before(Editable thing, AccountId by) {
        List<Revision> made = revisions.of(thing.key());
        return made.size() < 2 || !by.equals(made.get(0).madeBy())
                ? Optional.empty()
                : Optional.of(new Edit(made.get(0).number(), made.get(1).sheet()));
    }

    /**
     * How a thing came to what it says.
     *
     * @param revision the number of the newest one; 0 where nobody saved the thing yet
     * @param beginner who wrote it when there was none; null for what the program brought along
     * @param last who saved it last; null where nobody did
     * @param lastAt when that was
     */
    public record Past(int revision, @Nullable AccountId beginner, @Nullable AccountId last, @Nullable Instant lastAt) {

        /** @param steps of one thing, the newest first */
        public static Past of(List<Step> steps) {
            if (steps.isEmpty()) {
                return new Past(0, null, null, null);
            }
            Step newest = steps.get(0);
            Step oldest = steps.get(steps.size() - 1);
            return new Past(newest.number(), oldest.number() == 0 ? null : oldest.by(), newest.by(), newest.at());
        }

        /** The same, counting what was saved of something that belongs to the thing. */
        public Past with(Past other) {
            boolean isLater = other.lastAt != null && (lastAt == null || lastAt.isBefore(other.lastAt));
            return new Past(
                    revision + other.revision, beginner, isLater ? other.last : last, isLater ? other.lastAt : lastAt);
        }
    }

    public Past past(UUID thing) {
        return Past.of(revisions.of(thing).stream().map(Revision::step).toList());
    }

    /**
     * One time that somebody saved a thing.
     *
     * @param number 0 for what stood there before
     * @param by null for number 0
     */
    public record Step(UUID thing, int number, @Nullable AccountId by, Instant at) {}

    /**
     * Fills a new thing, which the desk persists when it is done.
     *
     * @param form the key of the form, whose draft is not needed any more
     */
    public <T extends Editable> Outcome<T> begin(T thing, String form, Sheet sheet, AccountId by) {
        if (thing.fill(sheet) instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.reasons());
        }
        revisions.add(new Revision(thing.key(), 1, by, clock.instant(), thing.sheet()));
        revisions.discard(by, form);
        return Outcome.done(thing);
    }

    /** Saves over what stands there, unless somebody else did since. What changes nothing makes no revision. */
    public <T extends Editable> Outcome<T> change(T thing, Edit edit, AccountId by) {
        revisions.entityManager().flush();
        revisions.entityManager().refresh(thing.holder(), LockModeType.PESSIMISTIC_WRITE);
        List<Revision> made = revisions.of(thing.key());
        int last = made.isEmpty() ? 0 : made.get(0).number();
        Sheet before = thing.sheet();
        if (edit.seen() != last) {
            List<Clash.Difference> differences = differences(base(made, edit.seen(), before), edit.sheet(), before);
            if (!differences.isEmpty()) {
                Revision theirs = made.get(0);
                return Outcome.refused(
                        Objection.CHANGED_MEANWHILE, new Clash(last, theirs.madeBy(), theirs.madeAt(), differences));
            }
        }
        if (thing.fill(edit.sheet()) instanceof Outcome.Refused<?> refused) {
            return Outcome.refused(refused.reasons());
        }
        if (!thing.sheet().equals(before)) {
            Instant now = clock.instant();
            if (made.isEmpty()) {
                revisions.add(new Revision(thing.key(), 0, null, now, before));
            }
            revisions.add(new Revision(thing.key(), last + 1, by, now, thing.sheet()));
        }
        revisions.discard(by, thing.key().toString());
        return Outcome.done(thing);
    }

    /** What was typed in a form has done its work, though no thing of its own was filled with it. */
    public void forget(String form, AccountId by) {
        revisions.discard(by, form);
    }

    /** What anybody typed into a form and has not saved is not kept any longer. */
    public void forgetOfAll(String form) {
        revisions.discardOfAll(form);
    }

    /** How many versions of a thing are kept for ever. */
    public long versionsKept(UUID thing) {
        return revisions.made(thing);
    }

    /** What the person began with; a number that never was is answered with what stands there now. */
    private static Sheet base(List<Revision> made, int seen, Sheet now) {
        return made.stream()
                .filter(revision -> revision.number() == seen)
                .findFirst()
                .map(Revision::sheet)
                .orElse(now);
    }

    private static List<Clash.Difference> differences(Sheet before, Sheet mine, Sheet theirs) {
        Set<String> fields = new LinkedHashSet<>(mine.fields().keySet());
        fields.addAll(theirs.fields().keySet());
        List<Clash.Difference> found = new ArrayList<>();
        for (String field : fields) {
            if (!mine.text(field).equals(theirs.text(field))) {
                found.add(new Clash.Difference(field, before.text(field), mine.text(field), theirs.text(field)));
            }
        }
        return found;
    }
}
