package org.dalil.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Edit;
import org.dalil.editing.Editing;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.editing.Typed;
import org.dalil.regimes.CriterionGroup;
import org.dalil.regimes.RegimePack;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;

/**
 * Which criteria a request pleads, and why. A threshold, a type of actor, a limb of the link are criteria of the pack
 * like any other: {@link #companions} says which of them a criterion calls for, and they are pleaded with it.
 */
@ApplicationScoped
@Transactional
public class GroundDesk {

    /** The field in which a companion of a group is chosen begins so, and ends with the id of the group. */
    public static final String WITH = "with.";

    /** Behind that, the field of the reason why that one is met. */
    public static final String WHY = ".why";

    private final Requests requests;
    private final DraftingRoom room;
    private final Editing editing;

    protected GroundDesk() { // for the proxy
        this(null, null, null);
    }

    @Inject
    public GroundDesk(Requests requests, DraftingRoom room, Editing editing) {
        this.requests = requests;
        this.room = room;
        this.editing = editing;
    }

    /** What has to be pleaded beside a criterion, and is not yet. */
    @Permitted(Permission.DRAFT_REQUEST)
    public List<Companions> companions(RequestId id, String criterion) {
        SanctionsRequest request = room.look(id);
        return companions(room.pack(request), request, criterion);
    }

    /** Pleads a criterion with its companions. What is pleaded already in the same words is that ground. */
    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<GroundId> plead(RequestId id, String criterion, Sheet sheet) {
        SanctionsRequest request = room.take(id);
        RegimePack pack = room.pack(request);
        if (pack.criteria().stream().noneMatch(known -> known.id().equals(criterion))) {
            throw new NoSuchCase();
        }
        LocalText why = Typed.in(sheet).local("why", Typed.LONGEST);
        Optional<Ground> twin =
                request.ground(criterion).filter(known -> known.view().why().equals(why));
        if (twin.isPresent()) {
            return Outcome.done(twin.get().id());
        }
        Typed typed = Typed.in(sheet);
        typed.requiredLocal("why", Typed.LONGEST);
        Map<String, LocalText> with = new LinkedHashMap<>();
        for (Companions companions : companions(pack, request, criterion)) {
            LocalText itsWhy = typed.local(WITH + companions.group().id() + WHY, Typed.LONGEST);
            chosen(typed, companions).ifPresent(companion -> with.put(companion, itsWhy));
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(request.objectionsToWriting(typed));
        }
        Outcome<Ground> pleaded = request.plead(criterion, LocalText.orEmpty(null));
        if (pleaded instanceof Outcome.Done<Ground> done) {
            Outcome<Ground> begun = editing.begin(done.value(), DraftForms.ground(id, criterion), sheet, room.me());
            with.forEach((companion, itsWhy) -> request.plead(companion, itsWhy)
                    .map(ground -> announced(RequestHappening.Act.GROUND_PLEADED, ground)));
            return begun.map(ground -> announced(RequestHappening.Act.GROUND_PLEADED, ground));
        }
        return pleaded.map(Ground::id);
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Stand open(RequestId id, GroundId ground) {
        return editing.stand(ground(room.look(id), ground));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<GroundId> change(RequestId id, GroundId ground, Edit edit) {
        return editing.change(ground(room.take(id), ground), edit, room.me())
                .map(changed -> announced(RequestHappening.Act.GROUND_CHANGED, changed));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<GroundId> move(RequestId id, GroundId ground, boolean up) {
        SanctionsRequest request = room.take(id);
        return request.move(ground(request, ground), up)
                .map(moved -> announced(RequestHappening.Act.GROUND_MOVED, moved));
    }

    @Permitted(Permission.DRAFT_REQUEST)
    public Outcome<GroundId> drop(RequestId id, GroundId ground) {
        SanctionsRequest request = room.take(id);
        return request.drop(ground(request, ground))
                .map(dropped -> announced(RequestHappening.Act.GROUND_DROPPED, dropped));
    }

    private static Optional<String> chosen(Typed typed, Companions companions) {
        String field = WITH + companions.group().id();
        Optional<String> chosen = Optional.ofNullable(typed.text(field, Typed.LONGEST));
        if (chosen.isEmpty() && companions.needed()) {
            typed.object(field, Typed.Objection.REQUIRED);
        } else if (chosen.filter(criterion -> !companions.group().has(criterion))
                .isPresent()) {
            typed.object(field, Typed.Objection.NOT_IN_LIST);
        }
        return chosen;
    }

    /** The groups of which the rule would not be met by what is pleaded and this criterion, and which one chooses from. */
    private static List<Companions> companions(RegimePack pack, SanctionsRequest request, String criterion) {
        Set<String> then = new LinkedHashSet<>(request.pleaded());
        then.add(criterion);
        List<Companions> found = new ArrayList<>();
        for (CriterionGroup group : pack.groups()) {
            boolean unmet = pack.unmetRules(then).contains(group.rule());
            if (unmet && !group.rule().all() && !group.has(criterion)) {
                found.add(new Companions(
                        group,
                        group.rule().when() != null && group.rule().when().matches(criterion)));
            }
        }
        return found;
    }

    private Ground ground(SanctionsRequest request, GroundId id) {
        return requests.ground(id)
                .filter(ground -> ground.request().equals(request))
                .orElseThrow(NoSuchCase::new);
    }

    private GroundId announced(RequestHappening.Act act, Ground ground) {
        room.announce(act, ground.request(), ground.criterion());
        return ground.id();
    }

    /**
     * A group from which something has to be pleaded beside a criterion.
     *
     * @param needed whether that criterion itself calls for it, such as one that has a threshold
     */
    public record Companions(CriterionGroup group, boolean needed) {}
}
