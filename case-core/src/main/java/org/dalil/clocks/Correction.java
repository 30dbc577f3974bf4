package org.dalil.clocks;

import java.time.LocalDate;
import org.dalil.shared.LocalText;

/**
 * What somebody found out about one day of a calendar.
 *
 * @param isWorkingDay whether work is done on it, against what was reckoned
 */
public record Correction(String calendar, LocalDate day, boolean isWorkingDay, LocalText name) {}
