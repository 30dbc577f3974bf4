package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/** The views that somebody keeps for herself; nobody else sees them. */
@ApplicationScoped
@Transactional
public class SavedViewDesk {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 4_000;
    private static final int MOST = 30;

    /** Why a view is not kept. */
    public enum Objection {
        VIEW_WITHOUT_NAME,
        /** The argument is how many letters are possible. */
        VIEW_NAME_TOO_LONG,
        VIEW_TOO_LONG,
        /** The argument is how many are possible. */
        TOO_MANY_VIEWS
    }

    /** @param query as it stands in the address of the page, without a question mark */
    public record Kept(UUID id, String name, boolean board, String query) {}

    private final Requests requests;
    private final CurrentPerson current;
    private final Clock clock;

    protected SavedViewDesk() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public SavedViewDesk(Requests requests, CurrentPerson current, Clock clock) {
        this.requests = requests;
        this.current = current;
        this.clock = clock;
    }

    /** By name. */
    @Permitted(Permission.READ_CASES)
    public List<Kept> mine() {
        return requests.views(me()).stream().map(SavedView::view).toList();
    }

    /** Under a name that is taken already, the view is replaced. */
    @Permitted(Permission.READ_CASES)
    public Outcome<UUID> keep(String called, boolean board, String address) {
        String name = called.strip();
        List<SavedView> mine = requests.views(me());
        Optional<SavedView> known =
                mine.stream().filter(view -> view.name().equals(name)).findFirst();
        List<Refusal> objections = new ArrayList<>();
        if (name.isEmpty()) {
            objections.add(Refusal.of(Objection.VIEW_WITHOUT_NAME).on("name"));
        }
        if (name.length() > LONGEST_NAME) {
            objections.add(
                    Refusal.of(Objection.VIEW_NAME_TOO_LONG, LONGEST_NAME).on("name"));
        }
        if (address.length() > LONGEST_ADDRESS) {
            objections.add(Refusal.of(Objection.VIEW_TOO_LONG));
        }
        if (known.isEmpty() && mine.size() >= MOST) {
            objections.add(Refusal.of(Objection.TOO_MANY_VIEWS, MOST));
        }
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        known.ifPresent(view -> view.show(board, address, clock.instant()));
        return Outcome.done(
                known.orElseGet(() -> requests.added(new SavedView(me(), name, board, address, clock.instant())))
                        .view()
                        .id());
    }

    /** What is gone already, or is not hers, is gone. */
    @Permitted(Permission.READ_CASES)
    public Outcome<UUID> forget(UUID id) {
        requests.view(id).filter(view -> view.isOf(me())).ifPresent(requests::remove);
        return Outcome.done(id);
    }

    private AccountId me() {
        return current.required().id();
    }
}
