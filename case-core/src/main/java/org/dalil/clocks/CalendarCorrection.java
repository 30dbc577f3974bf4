package org.dalil.clocks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.shared.Ids;
import org.dalil.shared.LocalText;

/** Somebody says of one day of a calendar what was not reckoned: a strike, a day of mourning, a holiday that moved. */
@Entity
@Table(name = "calendar_correction")
public class CalendarCorrection {

    /** Why nothing is corrected. */
    public enum Objection {
        /** Nobody works on it anyhow. */
        WEEKEND,
        /** It is reckoned so already. */
        SAME_AS_RECKONED,
        /** Somebody else corrected it; hers is taken back first. */
        CORRECTED_ALREADY,
        TOO_FAR
    }

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String calendar;

    @Column(name = "of_day", nullable = false, updatable = false)
    private LocalDate day;

    @Column(nullable = false, updatable = false)
    private boolean worked;

    private LocalText name;

    /** Where it stands. */
    @Column(nullable = false, updatable = false)
    private String because;

    @Column(nullable = false, updatable = false)
    private AccountId correctedBy;

    @Column(nullable = false, updatable = false)
    private Instant correctedAt;

    protected CalendarCorrection() {} // for Hibernate

    CalendarCorrection(Correction said, String because, AccountId by, Instant now) {
        this.id = Ids.next();
        this.calendar = said.calendar();
        this.day = said.day();
        this.worked = said.isWorkingDay();
        this.name = said.name();
        this.because = because;
        this.correctedBy = by;
        this.correctedAt = now;
    }

    UUID id() {
        return id;
    }

    Correction said() {
        return new Correction(calendar, day, worked, LocalText.orEmpty(name));
    }

    CorrectionView view() {
        return new CorrectionView(id, said(), because, correctedBy, correctedAt);
    }
}
