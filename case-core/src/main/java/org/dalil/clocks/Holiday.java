package org.dalil.clocks;

import java.time.LocalDate;
import java.util.Comparator;
import org.dalil.shared.LocalText;

/** A day on which an authority does not work although it is none of the weekend. */
public record Holiday(LocalDate day, LocalText name) {

    static final Comparator<Holiday> IN_ORDER = Comparator.comparing(Holiday::day);
}
