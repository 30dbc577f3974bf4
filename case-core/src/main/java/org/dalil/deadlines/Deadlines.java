package org.dalil.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.dalil.accounts.AccountId;

/**
 * The days that a feature knows of. Asked by {@link DeadlineReading} inside its transaction; whoever implements it
 * answers with what the viewer may know, and nothing else.
 */
public interface Deadlines {

    /**
     * What is due for her up to a day, that day included, in any order. What is overdue belongs to it as long as somebody
     * still can, and has to, do it.
     */
    List<Deadline> of(AccountId viewer, LocalDate today, LocalDate until);
}
