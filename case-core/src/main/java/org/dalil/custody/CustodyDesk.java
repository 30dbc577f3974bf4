package org.dalil.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseId;
import org.dalil.cases.Cited;
import org.dalil.cases.Exhibits;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.parties.PartyId;
import org.dalil.shared.Outcome;
import org.dalil.shared.TrailEnd;
import org.jspecify.annotations.Nullable;

/** What people know of an item from before it came here, and from outside: they tell it, and the program seals it. */
@ApplicationScoped
@Transactional
public class CustodyDesk {

    /** What happens outside of the program; the rest it sees itself. */
    public static final Set<CustodyAct> TOLD_BY_PEOPLE =
            Set.of(CustodyAct.CAPTURED, CustodyAct.RECEIVED, CustodyAct.TRANSFERRED);

    public enum Objection {
        /** There is no entry of that number to be corrected. */
        NO_SUCH_ENTRY,
        /** A correction corrects one that was not corrected before; the argument is the number of the later one. */
        CORRECTED_BEFORE
    }

    /** The same sentence within this time is the same click. */
    private static final Duration ONE_CLICK = Duration.ofSeconds(5);

    private static final int SHORT = 200;
    private static final int LINE = 1_000;

    private final Custody custody;
    private final CustodyReading reading;
    private final NeedToKnow needToKnow;
    private final Exhibits exhibits;
    private final Cited cited;
    private final Editing editing;
    private final TrailEnd trail;
    private final CurrentPerson current;
    private final Clock clock;

    protected CustodyDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public CustodyDesk(
            Custody custody,
            CustodyReading reading,
            NeedToKnow needToKnow,
            Exhibits exhibits,
            Cited cited,
            Editing editing,
            TrailEnd trail,
            CurrentPerson current,
            Clock clock) {
        this.custody = custody;
        this.reading = reading;
        this.needToKnow = needToKnow;
        this.exhibits = exhibits;
        this.cited = cited;
        this.editing = editing;
        this.trail = trail;
        this.current = current;
        this.clock = clock;
    }

    /** Asked before the form is shown. */
    @Permitted(Permission.EDIT_CASES)
    public void mayTell(CaseId file, UUID item) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        if (!exhibits.has(file, item)) {
            throw new NoSuchCase();
        }
    }

    /**
     * Writes down what a person tells. What was told wrongly stays, and names nothing; the entry that corrects it does.
     *
     * @return the number of the entry
     */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<Long> tell(CaseId file, UUID item, Sheet sheet) {
        mayTell(file, item);
        Typed typed = Typed.in(sheet);
        CustodyAct act = typed.requiredChoice("act", CustodyAct.class);
        if (!TOLD_BY_PEOPLE.contains(act)) {
            typed.object("act", Typed.Objection.NOT_IN_LIST);
        }
        UUID party = typed.id("party");
        if (party != null) {
            cited.party(typed, "party", file, new PartyId(party));
        }
        trail.hold();
        Chain chain = reading.chain(me(), file, item);
        Told told = new Told(
                typed.date("happened"),
                typed.text("person", LINE),
                party,
                typed.text("place", LINE),
                typed.text("words", Typed.LONGEST),
                corrected(typed, chain));
        CustodyEvent event = CustodyEvent.of(act)
                .by(typed.text("tool", SHORT), typed.text("toolVersion", SHORT / 2))
                .as(told);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        editing.forget(Editing.formOfNew("custody", item), me());
        return Outcome.done(
                justTold(chain, event).map(CustodyView::number).orElseGet(() -> custody.record(file, item, event)));
    }

    private static @Nullable Long corrected(Typed typed, Chain chain) {
        Integer number = typed.number("corrects");
        if (number == null) {
            return null;
        }
        if (number < 1 || number > chain.entries().size()) {
            typed.object("corrects", Objection.NO_SUCH_ENTRY);
        }
        chain.correctionOf(number)
                .ifPresent(later -> typed.object("corrects", Objection.CORRECTED_BEFORE, later.number()));
        return number.longValue();
    }

    private Optional<CustodyView> justTold(Chain chain, CustodyEvent event) {
        return chain.entries().stream()
                .skip(Math.max(0, chain.entries().size() - 1))
                .filter(last -> last.act() == event.act()
                        && event.told() != null
                        && event.told().equals(last.told())
                        && me().value().equals(last.by())
                        && last.at().plus(ONE_CLICK).isAfter(clock.instant()))
                .findFirst();
    }

    private AccountId me() {
        return current.required().id();
    }
}
