package org.dalil.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.assignments.AbsenceDesk;
import org.dalil.assignments.AssignmentReading;
import org.dalil.assignments.Away;
import org.dalil.database.ReadOnce;
import org.dalil.editing.Sheet;
import org.dalil.shared.Outcome;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code work/away.xhtml}. */
@Named
@RequestScoped
public class AwayPage {

    private static final String HERE = "/work/away";

    @Inject
    private AbsenceDesk desk;

    @Inject
    private AssignmentReading reading;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String deputy;

    @ReadOnce
    public @Nullable Away getNow() {
        return reading.absences(me()).get(me());
    }

    public List<Choice> getColleagues() {
        return reading.team(me()).stream()
                .filter(one -> !one.account().equals(me()))
                .map(one -> new Choice(one.account().value().toString(), one.name()))
                .toList();
    }

    public @Nullable String save() {
        Outcome<AccountId> outcome =
                desk.away(Sheet.empty().with("from", from).with("until", until).with("deputy", deputy));
        if (outcome instanceof Outcome.Done<AccountId>) {
            messages.done("assignments.saved");
        }
        return messages.answer(outcome, HERE);
    }

    public String back() {
        desk.back();
        messages.done("assignments.isBack");
        return HERE + "?faces-redirect=true";
    }

    private AccountId me() {
        return current.required().id();
    }

    public @Nullable String getFrom() {
        Away now = getNow();
        return from == null && now != null ? now.first().toString() : from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        Away now = getNow();
        return until == null && now != null ? now.last().toString() : until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getDeputy() {
        Away now = getNow();
        return deputy == null && now != null && now.deputy() != null
                ? now.deputy().value().toString()
                : deputy;
    }

    public void setDeputy(@Nullable String deputy) {
        this.deputy = deputy;
    }
}
