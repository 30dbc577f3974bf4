package org.dalil.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dalil.accounts.AccountId;
import org.dalil.database.ReadOnce;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;
import org.jspecify.annotations.Nullable;

/** Finds parties for somebody: only those that she may know of exist. */
@ApplicationScoped
@Transactional
@ReadOnce
public class PartySearch {

    /** How many parties are offered while somebody types. */
    public static final int OFFERED = 12;

    /** A list ends here: nobody pages further, and nobody has to count further. */
    public static final int LISTED = 1000;

    private static final int FOUND = 100;
    private static final int SHOWN_NAMES = 3;

    /**
     * Which parties somebody wants to see.
     *
     * @param text words of any of their names; blank for all
     * @param kind null for all
     * @param reader in whose language they are sorted
     */
    public record Wanted(String text, @Nullable PartyKind kind, Language reader) {}

    private final EntityManager entityManager;
    private final Parties parties;
    private final Whereabouts whereabouts;

    protected PartySearch() { // for the proxy
        this(null, null);
    }

    @Inject
    public PartySearch(Parties parties, Whereabouts whereabouts) {
        this.entityManager = parties == null ? null : parties.entityManager();
        this.parties = parties;
        this.whereabouts = whereabouts;
    }

    /** At most {@link #OFFERED} parties, those that fit best first. */
    public List<PartyHit> typed(AccountId viewer, String text) {
        Set<String> cases = whereabouts.openTo(viewer);
        TypedWords typed = new TypedWords(text);
        return found(typed, cases, OFFERED).stream()
                .limit(OFFERED)
                .map(party -> new PartyHit(party.id(), party.kind(), party.name(), fitting(party, typed)))
                .toList();
    }

    /**
     * At most so many parties of which some name has words that begin so, or, if there is none, one in which the only word
     * stands: fewer questions than {@link #typed}, for who looks for other things besides.
     */
    public List<PartyHit> begun(AccountId viewer, String text, int most) {
        TypedWords typed = new TypedWords(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Set<String> cases = whereabouts.openTo(viewer);
        List<PartyId> best =
                typed.begun(entityManager, cases).stream().limit(2L * most).toList();
        return hits(typed, best, cases, most);
    }

    private List<PartyHit> hits(TypedWords typed, List<PartyId> best, Set<String> cases, int most) {
        return shown(best, cases, most).stream()
                .map(party -> new PartyHit(party.id(), party.kind(), party.name(), fitting(party, typed)))
                .toList();
    }

    private static @Nullable String fitting(PartyView party, TypedWords typed) {
        if (typed.fits(party.name().en())
                || typed.fits(party.name().ar())
                || typed.fits(party.name().fr())) {
            return null;
        }
        return party.names().stream()
                .map(PartyName::text)
                .filter(typed::fits)
                .findFirst()
                .orElse(null);
    }

    private List<PartyView> found(TypedWords typed, Set<String> cases, int enough) {
        if (typed.isEmpty()) {
            return List.of();
        }
        List<PartyId> best = typed.candidates(entityManager, cases, enough).stream()
                .limit(2L * enough)
                .toList();
        return shown(best, cases, enough);
    }

    private List<PartyView> shown(List<PartyId> best, Set<String> cases, int enough) {
        Map<PartyId, PartyView> views = parties.views(best, cases);
        return best.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .distinct()
                .limit(enough)
                .toList();
    }

    /** How many there are; never more than {@link #LISTED}. */
    public long count(AccountId viewer, Wanted wanted) {
        Set<String> cases = whereabouts.openTo(viewer);
        if (!wanted.text().isBlank()) {
            return matching(wanted, cases).size();
        }
        String few = everywhere(wanted)
                ? "select 1 from party p where " + visible(wanted) + " limit " + LISTED
                : "select distinct l.party_id from party_place l join party p on p.id = l.party_id"
                        + " where l.place in (:places) and p.merged_into is null and p.kind = :kind limit " + LISTED;
        Object counted = bound(Long.class, "select count(*) from (" + few + ") few", wanted, cases)
                .getSingleResult();
        return ((Number) counted).longValue();
    }

    /** Most of those that everybody may know of are found at once; people are sought where they are known. */
    private static boolean everywhere(Wanted wanted) {
        return wanted.kind() == null || wanted.kind().mayBeCommon();
    }

    /** By name; those that fit a text best first. */
    public List<PartyRow> rows(AccountId viewer, Wanted wanted, Window window) {
        Set<String> cases = whereabouts.openTo(viewer);
        if (!wanted.text().isBlank()) {
            return rows(
                    matching(wanted, cases).stream()
                            .skip(window.first())
                            .limit(window.size())
                            .map(PartyView::id)
                            .toList(),
                    cases);
        }
        String key = wanted.reader() == Language.ARABIC ? "sorted_ar" : "sorted_en";
        String order = (wanted.kind() == null ? "" : "p.kind, ") + "p." + key + ", p.id";
        List<?> ids = bound(
                        UUID.class,
                        "select p.id from party p where " + visible(wanted) + " order by " + order,
                        wanted,
                        cases)
                .setFirstResult(window.first())
                .setMaxResults(Math.min(window.size(), Math.max(1, LISTED - window.first())))
                .getResultList();
        return rows(ids.stream().map(id -> new PartyId((UUID) id)).toList(), cases);
    }

    private List<PartyView> matching(Wanted wanted, Set<String> cases) {
        return found(new TypedWords(wanted.text()), cases, FOUND).stream()
                .filter(party -> wanted.kind() == null || party.kind() == wanted.kind())
                .toList();
    }

    private List<PartyRow> rows(List<PartyId> ids, Set<String> cases) {
        Map<PartyId, PartyView> views = parties.views(ids, cases);
        Set<PartyId> common = common(ids);
        return ids.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(party -> new PartyRow(
                        party.id(), party.kind(), party.name(), alsoCalled(party), common.contains(party.id())))
                .toList();
    }

    private static List<String> alsoCalled(PartyView party) {
        return party.names().stream()
                .filter(name -> name.kind() != PartyName.Kind.OFFICIAL)
                .map(PartyName::text)
                .distinct()
                .limit(SHOWN_NAMES)
                .toList();
    }

    private Set<PartyId> common(List<PartyId> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery(
                                "select p.id from Party p where p.id in :ids and :everywhere member of p.places",
                                PartyId.class)
                        .setParameter("ids", ids)
                        .setParameter("everywhere", Party.EVERYWHERE)
                        .getResultList());
    }

    /** Nearly nobody is merged: put like this, H2 does not look them up by that column and sort them all afterwards. */
    private static String visible(Wanted wanted) {
        return "(p.merged_into is null or p.merged_into = p.id)"
                + (wanted.kind() == null ? "" : " and p.kind = :kind")
                + " and exists (select 1 from party_place l where l.party_id = p.id and l.place in (:places))";
    }

    private Query bound(Class<?> answer, String sql, Wanted wanted, Set<String> cases) {
        Query query = entityManager.createNativeQuery(sql, answer);
        Set<String> places = new HashSet<>(cases);
        if (everywhere(wanted) || places.isEmpty()) { // whoever is sought where she is known is not known everywhere
            places.add(Party.EVERYWHERE);
        }
        query.setParameter("places", places);
        if (wanted.kind() != null) {
            query.setParameter("kind", wanted.kind().name());
        }
        return query;
    }

    /** What the parties are called that the viewer may know of, each by the id that was asked for. */
    public Map<PartyId, LocalText> names(AccountId viewer, Set<PartyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Set<String> places = new HashSet<>(whereabouts.openTo(viewer));
        places.add(Party.EVERYWHERE);
        return entityManager
                .createQuery(
                        """
                        select q.id, p.name from Party q join Party p on p.id = q.survivor
                        where q.id in :ids
                          and exists (select 1 from Party v join v.places l where v = q and l in :places)
                          and exists (select 1 from Party w join w.places m where w = p and m in :places)""",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("places", places)
                .getResultStream()
                .collect(Collectors.toMap(row -> (PartyId) row[0], row -> (LocalText) row[1]));
    }

    /** All about one party; empty if there is none for the viewer. A merged record opens as what it was merged into. */
    public Optional<PartyFile> open(AccountId viewer, PartyId id) {
        Set<String> cases = whereabouts.openTo(viewer);
        Map<PartyId, Party> together = parties.together(Set.of(id)).stream()
                .filter(party -> party.isKnownIn(cases))
                .collect(Collectors.toMap(Party::id, Function.identity()));
        Set<String> writable = whereabouts.writableBy(viewer);
        return Optional.ofNullable(together.get(id))
                .map(asked -> together.get(asked.survivor()))
                .map(party -> new PartyFile(
                        Objects.requireNonNull(
                                parties.views(Set.of(party.id()), cases).get(party.id())),
                        party.common(),
                        parties.mergedInto(party.id()).stream()
                                .map(gone -> new PartyFile.Merged(gone.id(), gone.name()))
                                .toList(),
                        !party.veiled() && party.isKnownIn(writable),
                        writable,
                        party.lines()));
    }
}
