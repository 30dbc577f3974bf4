package org.dalil.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.database.ReadOnce;
import org.dalil.review.ReviewDesk;
import org.dalil.review.ReviewSearch;
import org.dalil.review.ReviewSearch.Asked;
import org.dalil.web.assignments.Absences;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.IdInAddress;
import org.dalil.web.ui.Messages;
import org.jspecify.annotations.Nullable;

/** Behind {@code review/by-name.xhtml}: whom one asks by name to review an item. */
@Named
@RequestScoped
public class AskByNamePage {

    @Inject
    private ReviewPage page;

    @Inject
    private ReviewSearch search;

    @Inject
    private ReviewDesk desk;

    @Inject
    private Absences absences;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    private @Nullable String whom;

    @ReadOnce
    public List<Asked> getEverybody() {
        return search.askable(current.required().id(), page.file(), page.itemId());
    }

    public List<Asked> getAsked() {
        return getEverybody().stream().filter(Asked::already).toList();
    }

    /** Who was not asked yet; the reader knows herself what she could do. */
    public List<Choice> getOthers() {
        return getEverybody().stream()
                .filter(one -> !one.already()
                        && !one.account().equals(current.required().id()))
                .map(one -> new Choice(one.account().value().toString(), absences.label(one.account(), one.name())))
                .toList();
    }

    public @Nullable String go() {
        AccountId reviewer = new AccountId(IdInAddress.of(whom));
        return messages.answer(
                desk.ask(page.file(), page.itemId(), reviewer).map(done -> {
                    messages.done("review.byName.done");
                    return done;
                }),
                "/review/by-name?id=" + page.file().value() + "&item="
                        + page.itemId().value());
    }

    public @Nullable String getWhom() {
        return whom;
    }

    public void setWhom(@Nullable String whom) {
        this.whom = whom;
    }
}
