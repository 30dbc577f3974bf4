package org.dalil.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.shared.Outcome;
import org.jspecify.annotations.Nullable;

/** Where people say that they are away. It is seen by those who work with them, and moves nothing. */
@ApplicationScoped
@Transactional
public class AbsenceDesk {

    private final EntityManager entityManager;
    private final AssignmentReading reading;
    private final CurrentPerson current;
    private final Clock clock;

    protected AbsenceDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public AbsenceDesk(EntityManager entityManager, AssignmentReading reading, CurrentPerson current, Clock clock) {
        this.entityManager = entityManager;
        this.reading = reading;
        this.current = current;
        this.clock = clock;
    }

    /** The fields: {@code from}, {@code until}, {@code deputy}. Takes the place of what was said before. */
    @Permitted(Permission.READ_CASES)
    public Outcome<AccountId> away(Sheet sheet) {
        Typed typed = Typed.in(sheet);
        LocalDate from = day(typed, sheet, "from");
        LocalDate until = day(typed, sheet, "until");
        if (from != null && until != null && until.isBefore(from)) {
            typed.object("until", Typed.Objection.ENDS_BEFORE_IT_BEGINS);
        } else if (until != null && until.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            typed.object("until", Absence.Objection.OVER_ALREADY);
        }
        Optional<AccountId> deputy = reading.team(me()).stream()
                .map(AssignmentReading.Colleague::account)
                .filter(one -> one.value().toString().equals(sheet.text("deputy")) && !one.equals(me()))
                .findFirst();
        if (!sheet.text("deputy").isEmpty() && deputy.isEmpty()) {
            typed.object("deputy", Absence.Objection.DEPUTY_NO_COLLEAGUE);
        }
        if (from == null || until == null || !typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        Absence absence = mine().orElseGet(() -> new Absence(me()));
        absence.between(from, until, deputy.orElse(null));
        entityManager.persist(absence);
        return Outcome.done(me());
    }

    /** What is over already is over. */
    @Permitted(Permission.READ_CASES)
    public void back() {
        mine().ifPresent(entityManager::remove);
    }

    private static @Nullable LocalDate day(Typed typed, Sheet sheet, String field) {
        if (sheet.text(field).isEmpty()) {
            typed.object(field, Typed.Objection.REQUIRED);
        }
        return typed.day(field);
    }

    private Optional<Absence> mine() {
        return Optional.ofNullable(entityManager.find(Absence.class, me()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
