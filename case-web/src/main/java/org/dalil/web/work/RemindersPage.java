package org.dalil.web.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.database.ReadOnce;
import org.dalil.digest.DigestDesk;
import org.dalil.digest.WishView;
import org.dalil.editing.Sheet;
import org.dalil.feed.FeedDesk;
import org.dalil.mail.Outbox;
import org.dalil.shared.Outcome;
import org.dalil.web.accounts.HouseAddress;
import org.dalil.web.ui.Choice;
import org.dalil.web.ui.Messages;
import org.dalil.web.ui.NotThere;
import org.jspecify.annotations.Nullable;

/**
 * Behind {@code me/reminders.xhtml}: a mail a day, and an address for a calendar. The address is shown in the answer that
 * makes it, and by no other.
 */
@Named
@RequestScoped
public class RemindersPage {

    private static final String HERE = "/me/reminders";
    private static final int HOURS = 24;

    @Inject
    private DigestDesk digests;

    @Inject
    private FeedDesk feeds;

    @Inject
    private Outbox outbox;

    @Inject
    private HouseAddress house;

    @Inject
    private CurrentPerson current;

    @Inject
    private Messages messages;

    private @Nullable String hour;
    private @Nullable String zone;
    private @Nullable String address;

    /** There is nothing to be reminded of for who reads no cases. */
    public void load() {
        if (!current.required().may(Permission.READ_CASES)) {
            throw new NotThere();
        }
    }

    public boolean isMailLeaves() {
        return outbox.isOn();
    }

    @ReadOnce
    public @Nullable WishView getWish() {
        return digests.wish().orElse(null);
    }

    public List<Choice> getHours() {
        return IntStream.range(0, HOURS)
                .mapToObj(each -> new Choice(String.valueOf(each), String.format(Locale.ROOT, "%02d:00", each)))
                .toList();
    }

    public @Nullable String want() {
        Outcome<AccountId> outcome =
                digests.want(Sheet.empty().with("hour", hour).with("zone", zone));
        if (outcome instanceof Outcome.Done<AccountId>) {
            messages.done("work.remindersSaved");
        }
        return messages.answer(outcome, HERE);
    }

    public String stop() {
        digests.stop();
        messages.done("work.remindersSaved");
        return HERE + "?faces-redirect=true";
    }

    /** No redirect: the address is in this answer only. */
    public void open() {
        address = house.address() + CalendarExchange.PATH + feeds.open() + CalendarExchange.ENDING;
    }

    public String close() {
        feeds.close();
        messages.done("work.feedClosed");
        return HERE + "?faces-redirect=true";
    }

    public @Nullable Instant getSince() {
        Optional<Instant> since = feeds.since();
        return since.orElse(null);
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable String getHour() {
        WishView wish = getWish();
        return hour == null ? wish == null ? "7" : String.valueOf(wish.hour()) : hour;
    }

    public void setHour(@Nullable String hour) {
        this.hour = hour;
    }

    public @Nullable String getZone() {
        WishView wish = getWish();
        return zone == null ? wish == null ? "Europe/Brussels" : wish.zone() : zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone;
    }
}
