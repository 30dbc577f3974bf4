package org.dalil.web.assignments;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.assignments.AssignmentReading;
import org.dalil.assignments.Away;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** What stands beside a name where somebody is chosen: that she is away, and whom to ask meanwhile. */
@RequestScoped
public class Absences {

    @Inject
    private AssignmentReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private Words words;

    private @Nullable Map<AccountId, Away> known;

    public String label(AccountId account, String name) {
        if (known == null) {
            known = reading.absences(current.required().id());
        }
        Away away = known.get(account);
        if (away == null) {
            return name;
        }
        return away.deputyName() == null
                ? words.say("assignments.awayLabel", name, away.last())
                : words.say("assignments.awayLabelDeputy", name, away.last(), away.deputyName());
    }
}
