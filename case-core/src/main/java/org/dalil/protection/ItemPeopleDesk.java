package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Permission;
import org.dalil.accounts.Permitted;
import org.dalil.cases.CaseFiles;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.editing.Sheet;
import org.dalil.editing.Typed;
import org.dalil.evidence.ConsentedItems;
import org.dalil.evidence.EvidenceId;
import org.dalil.parties.PartyId;
import org.dalil.protection.ConsentHappening.Act;
import org.dalil.shared.Happening;
import org.dalil.shared.Outcome;

/** Says from whom items stem and whom they show, and closes what is called back. */
@ApplicationScoped
@Transactional
public class ItemPeopleDesk {

    private static final int LONGEST_WORDS = 4_000;

    private final Consents consents;
    private final ConsentedItems items;
    private final CaseFiles files;
    private final NeedToKnow needToKnow;
    private final Aftermath aftermath;
    private final CurrentPerson current;
    private final Event<Happening> happenings;
    private final Clock clock;

    protected ItemPeopleDesk() { // for the proxy
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public ItemPeopleDesk(
            Consents consents,
            ConsentedItems items,
            CaseFiles files,
            NeedToKnow needToKnow,
            Aftermath aftermath,
            CurrentPerson current,
            Event<Happening> happenings,
            Clock clock) {
        this.consents = consents;
        this.items = items;
        this.files = files;
        this.needToKnow = needToKnow;
        this.aftermath = aftermath;
        this.current = current;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** @param sheet {@code item} and {@code part} */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> name(CaseId file, PartyId person, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        if (!files.hasPart(file, person)) {
            throw new NoSuchCase();
        }
        files.findToChange(file);
        Typed typed = Typed.in(sheet);
        ItemPerson.Part part = typed.requiredChoice("part", ItemPerson.Part.class);
        Optional<EvidenceId> wanted = typed.requiredId("item").map(EvidenceId::new);
        items.hold(file, wanted.stream().toList());
        Optional<ConsentedItems.Item> item = wanted.flatMap(id -> items.find(file, id));
        if (item.isEmpty() && typed.objections().stream().noneMatch(objection -> "item".equals(objection.field()))) {
            typed.object("item", Typed.Objection.NOT_IN_LIST);
        }
        boolean said = item.isPresent()
                && consents.links(item.get().id()).stream()
                        .anyMatch(link -> link.partyId().equals(person) && link.part() == part);
        if (said) {
            typed.object("item", ItemPerson.Objection.SAID_ALREADY);
        }
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        ItemPerson link = new ItemPerson(file, item.orElseThrow().id(), person, part, me(), clock.instant());
        consents.add(link);
        announce(Act.PERSON_IN_ITEM, item.get());
        aftermath.settle(file, List.of(link), me());
        return Outcome.done(link.id());
    }

    /** Whoever is in an item is in a copy of it too, until somebody says that she is not. */
    @Permitted(Permission.EDIT_CASES)
    public void alsoIn(CaseId file, EvidenceId original, EvidenceId copy) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        files.findToChange(file);
        items.hold(file, List.of(copy));
        ConsentedItems.Item item = items.find(file, copy).orElseThrow(NoSuchCase::new);
        items.find(file, original).orElseThrow(NoSuchCase::new);
        List<ItemPerson> links = consents.links(original).stream()
                .map(link -> new ItemPerson(file, copy, link.partyId(), link.part(), me(), clock.instant()))
                .toList();
        links.forEach(link -> {
            consents.add(link);
            announce(Act.PERSON_IN_ITEM, item);
        });
        aftermath.settle(file, links, me());
    }

    /** It was a mistake: she has nothing to do with the item. */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> remove(CaseId file, UUID id) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        ItemPerson link =
                consents.link(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
        files.findToChange(file);
        aftermath.hold(file, List.of(link));
        consents.remove(link);
        announce(Act.PERSON_NOT_IN_ITEM, items.find(file, link.itemId()).orElseThrow());
        aftermath.settle(file, List.of(link), me());
        return Outcome.done(id);
    }

    /** @param sheet {@code done}: who was told, what came back */
    @Permitted(Permission.EDIT_CASES)
    public Outcome<UUID> close(CaseId file, UUID id, Sheet sheet) {
        needToKnow.require(me(), file, Permission.EDIT_CASES);
        RecallTask task =
                consents.task(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
        Typed typed = Typed.in(sheet);
        String done = typed.required("done", LONGEST_WORDS);
        if (!typed.objections().isEmpty()) {
            return Outcome.refused(typed.objections());
        }
        return task.close(done, me(), clock.instant()).map(closed -> {
            happenings.fire(new ConsentHappening.Followed(
                    Act.RECALL_CLOSED,
                    file,
                    id,
                    items.find(file, closed.itemId()).orElseThrow().number(),
                    me(),
                    clock.instant()));
            return id;
        });
    }

    private void announce(Act act, ConsentedItems.Item item) {
        happenings.fire(new ConsentHappening.Followed(
                act, item.caseId(), item.id().value(), item.number(), me(), clock.instant()));
    }

    private AccountId me() {
        return current.required().id();
    }
}
