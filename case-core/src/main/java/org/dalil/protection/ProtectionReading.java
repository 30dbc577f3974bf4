package org.dalil.protection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.accounts.Permission;
import org.dalil.cases.CaseId;
import org.dalil.cases.CasePartyView;
import org.dalil.cases.CaseReading;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.cases.Tlp;
import org.dalil.database.ReadOnce;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyKind;
import org.dalil.secrets.OwnKeys;
import org.jspecify.annotations.Nullable;

/** Finds the people at risk in a case, for one of its members. */
@ApplicationScoped
@ReadOnce
@Transactional
public class ProtectionReading {

    private static final Set<PartyKind> PEOPLE = Set.of(PartyKind.PERSON, PartyKind.PERSON_CLASS);

    private final Identities identities;
    private final CaseReading cases;
    private final NeedToKnow needToKnow;
    private final People people;
    private final OwnKeys keys;
    private final Clock clock;

    protected ProtectionReading() { // for the proxy
        this(null, null, null, null, null, null);
    }

    @Inject
    public ProtectionReading(
            Identities identities, CaseReading cases, NeedToKnow needToKnow, People people, OwnKeys keys, Clock clock) {
        this.identities = identities;
        this.cases = cases;
        this.needToKnow = needToKnow;
        this.people = people;
        this.keys = keys;
        this.clock = clock;
    }

    /** Victims, witnesses, sources, and whoever else has a pseudonym; in the order of the case. */
    public List<PersonView> people(AccountId viewer, CaseId file) {
        return all(viewer, file).stream()
                .filter(person -> person.identity() != null
                        || PEOPLE.contains(person.party().kind())
                                && person.roles().stream().anyMatch(ProtectionDesk.ROLES::contains))
                .toList();
    }

    /** @throws NoSuchCase for who has no part in the case */
    public PersonView person(AccountId viewer, CaseId file, PartyId party) {
        return all(viewer, file).stream()
                .filter(person -> person.party().id().equals(party))
                .findFirst()
                .orElseThrow(NoSuchCase::new);
    }

    private List<PersonView> all(AccountId viewer, CaseId file) {
        needToKnow.require(viewer, file);
        Map<PartyId, List<CasePartyView>> parts = new LinkedHashMap<>();
        cases.parties(viewer, file)
                .forEach(part -> parts.computeIfAbsent(part.party().id(), unknown -> new ArrayList<>())
                        .add(part));
        Map<PartyId, ProtectedIdentity> latest = identities.of(file).stream()
                .collect(Collectors.toMap(
                        ProtectedIdentity::partyId,
                        identity -> identity,
                        (one, other) -> one.since().isAfter(other.since()) ? one : other));
        Set<IdentityId> mine = identities.grantsOf(viewer, file).stream()
                .filter(grant -> grant.isOpenAt(clock.instant()))
                .map(IdentityGrant::identityId)
                .collect(Collectors.toSet());
        return parts.entrySet().stream()
                .map(person -> view(person.getValue(), latest.get(person.getKey()), mine))
                .toList();
    }

    private PersonView view(List<CasePartyView> parts, @Nullable ProtectedIdentity identity, Set<IdentityId> mine) {
        return new PersonView(
                parts.get(0).party(),
                parts.stream().map(CasePartyView::role).toList(),
                parts.stream()
                        .map(CasePartyView::tlp)
                        .filter(Objects::nonNull)
                        .min(Comparator.<Tlp>naturalOrder())
                        .orElse(null),
                identity == null
                        ? null
                        : new PersonView.Identity(
                                identity.id(),
                                identity.code(),
                                identity.state(),
                                identity.since(),
                                name(identity.protectedBy()),
                                mine.contains(identity.id()),
                                identity.endedAt(),
                                identity.endReason()));
    }

    /** Who may look, and who might once; the newest first. */
    public List<PersonView.Grant> grants(AccountId viewer, CaseId file, IdentityId id) {
        identity(viewer, file, id);
        Instant now = clock.instant();
        return identities.grants(id).stream()
                .map(grant -> grant.view(name(grant.account()), name(grant.givenBy()), now))
                .toList();
    }

    /** Who looked and why, the newest first; for who may say who works on the case. */
    public List<PersonView.Look> looks(AccountId viewer, CaseId file, IdentityId id) {
        needToKnow.require(viewer, file, Permission.MANAGE_MEMBERS);
        ProtectedIdentity identity = identity(viewer, file, id);
        return identities.looks(id).stream()
                .map(look -> look.view(
                        name(look.account()),
                        reason -> identity.isProtected() ? identity.unsealed(reason, look.id(), keys) : ""))
                .toList();
    }

    private ProtectedIdentity identity(AccountId viewer, CaseId file, IdentityId id) {
        needToKnow.require(viewer, file);
        return identities.find(id).filter(found -> found.caseId().equals(file)).orElseThrow(NoSuchCase::new);
    }

    private String name(AccountId account) {
        return people.nameOf(account).orElse("");
    }
}
