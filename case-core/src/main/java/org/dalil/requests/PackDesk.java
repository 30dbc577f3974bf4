package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.regimes.RegimeId;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;
import org.dalil.shared.Refusal;

/**
 * Moves requests over to a newer version of their pack. A request keeps to the version that it was drafted under until
 * somebody who has seen what changed says so, and says what stands in the place of each criterion that is gone.
 */
@ApplicationScoped
@Transactional
public class PackDesk {

    /** The field in which somebody chooses what stands in the place of a criterion begins so, and ends with its id. */
    public static final String INSTEAD = "instead.";

    private final Requests requests;
    private final DraftingRoom room;
    private final RegimeCatalogue regimes;
    private final Event<Happening> happenings;

    protected PackDesk() { // for the proxy
        this(null, null, null, null);
    }

    @Inject
    public PackDesk(Requests requests, DraftingRoom room, RegimeCatalogue regimes, Event<Happening> happenings) {
        this.requests = requests;
        this.room = room;
        this.regimes = regimes;
        this.happenings = happenings;
    }

    /** The criteria of the request that the newest version does not know any more. */
    @Permitted(Permission.DRAFT_REQUEST)
    public List<String> gone(RequestId id) {
        SanctionsRequest request = room.look(id);
        return List.copyOf(gone(request, regimes.current(new RegimeId(request.regime()))));
    }

    /** @param version of which the person saw the differences */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<RequestId> moveOver(RequestId id, String version, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        RegimePack newest = regimes.current(new RegimeId(request.regime()));
        if (!newest.version().equals(version)) {
            throw new NoSuchCase();
        }
        if (request.packVersion().equals(version)) {
            return Outcome.done(id);
        }
        Typed typed = Typed.in(sheet);
        Map<String, String> instead = new LinkedHashMap<>();
        List<Refusal> homeless = homeless(request, newest, typed, instead);
        List<Refusal> objections = new ArrayList<>(request.objectionsToWriting(typed));
        objections.addAll(homeless);
        if (!objections.isEmpty()) {
            return Outcome.refused(objections);
        }
        requests.claims(id.value()).stream()
                .filter(claim -> instead.containsKey(claim.criterion()))
                .forEach(claim -> claim.standsUnder(instead.get(claim.criterion())));
        requests.counterPoints(id.value()).stream()
                .filter(point -> instead.containsKey(point.criterion()))
                .forEach(point -> point.standsUnder(instead.get(point.criterion())));
        happenings.fire(request.moveOver(newest, instead, room.me(), room.now()));
        return Outcome.done(id);
    }

    /**
     * The criteria that are gone and for which nobody chose another; what was chosen for the rest goes into the map.
     */
    private List<Refusal> homeless(
            SanctionsRequest request, RegimePack newest, Typed typed, Map<String, String> instead) {
        RegimePack old = room.pack(request);
        List<Refusal> homeless = new ArrayList<>();
        Set<String> taken = new HashSet<>(request.pleaded());
        for (String criterion : gone(request, newest)) {
            String field = INSTEAD + criterion;
            String chosen = typed.text(field, Typed.LONGEST);
            if (chosen == null) {
                homeless.add(Refusal.of(
                                SanctionsRequest.Objection.CRITERION_GONE,
                                old.criterion(criterion).citation())
                        .on(field));
            } else if (newest.criteria().stream().noneMatch(known -> known.id().equals(chosen))) {
                typed.object(field, Typed.Objection.NOT_IN_LIST);
            } else if (!taken.add(chosen)) {
                homeless.add(
                        Refusal.of(SanctionsRequest.Objection.ALREADY_PLEADED).on(field));
            } else {
                instead.put(criterion, chosen);
            }
        }
        return homeless;
    }

    /** What it pleads, proves, claims, or has to answer, under criteria that the other version has not. */
    private Set<String> gone(SanctionsRequest request, RegimePack newest) {
        Set<String> used = new LinkedHashSet<>(request.criteria());
        requests.claims(request.id().value()).forEach(claim -> used.add(claim.criterion()));
        requests.counterPoints(request.id().value()).forEach(point -> used.add(point.criterion()));
        newest.criteria().forEach(criterion -> used.remove(criterion.id()));
        return used;
    }
}
