package org.dalil.requests;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseId;
import org.dalil.cases.DiscrepancyKind;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.evidence.ProvingPassage;
import org.dalil.regimes.Needs;
import org.dalil.shared.Digest;
import org.dalil.shared.Language;
import org.hibernate.annotations.processing.HQL;

/** The collection of all requests, and of the dossiers built from them. */
public interface Requests {

    EntityManager entityManager();

    default Optional<SanctionsRequest> find(RequestId id) {
        return Optional.ofNullable(entityManager().find(SanctionsRequest.class, id));
    }

    /** Waits until nobody else writes in it, and reads it anew. */
    default void lock(SanctionsRequest request) {
        entityManager().flush();
        entityManager().refresh(request, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Waits until nobody else opens a request of this case. */
    default void lockCase(CaseId id) {
        entityManager()
                .createQuery("from CaseFile where id = :id", Object.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    @HQL("where caseId = :id order by number")
    List<SanctionsRequest> of(CaseId id);

    @HQL("select f.id from CaseFile f join f.members m where m.account = :member and m.role in :roles")
    List<CaseId> casesOf(AccountId member, Collection<Role> roles);

    /** The members of a case, by name. */
    default List<DraftingReading.Owner> owners(CaseId id) {
        return entityManager()
                .createQuery(
                        """
                        select distinct new org.dalil.requests.DraftingReading$Owner(a.id, a.name)
                        from CaseFile f join f.members m join Account a on a.id = m.account
                        where f.id = :id order by a.name""",
                        DraftingReading.Owner.class)
                .setParameter("id", id)
                .getResultList();
    }

    default Optional<Ground> ground(GroundId id) {
        return Optional.ofNullable(entityManager().find(Ground.class, id));
    }

    default Optional<Proof> proof(ProofId id) {
        return Optional.ofNullable(entityManager().find(Proof.class, id));
    }

    default Optional<Claim> claim(ClaimId id) {
        return Optional.ofNullable(entityManager().find(Claim.class, id));
    }

    default Optional<CounterPoint> counterPoint(CounterPointId id) {
        return Optional.ofNullable(entityManager().find(CounterPoint.class, id));
    }

    @HQL("where requestId = :request order by id.value")
    List<Claim> claims(UUID request);

    /** How many proofs name a claim. */
    @HQL("select count(*) from Proof where claimId = :claim")
    long naming(UUID claim);

    @HQL(
            "select distinct c from CounterPoint c left join fetch c.answeredWith where c.requestId = :request order by c.putAt, c.id.value")
    List<CounterPoint> counterPoints(UUID request);

    @HQL("where requestId in (select r.id.value from SanctionsRequest r where r.caseId = :file) order by id.value")
    List<Claim> claimsIn(CaseId file);

    /** What all requests of a case offer, each with its request. */
    @HQL(
            """
            select p from Proof p join fetch p.request r left join fetch p.claim
            where r.caseId = :file order by r.number, p.position""")
    List<Proof> offeredIn(CaseId file);

    @HQL("where requestId = :request order by searchedOn desc, writtenAt desc")
    List<NothingFound> searches(UUID request);

    @HQL(
            """
            where requestId = :request
              and requestId in (select r.id.value from SanctionsRequest r where r.caseId = :file)
            order by searchedOn desc, writtenAt desc""")
    List<NothingFound> searchesIn(CaseId file, UUID request);

    @HQL("where caseId = :file order by number desc")
    List<WiderNeeds> wider(CaseId file);

    /**
     * The numbers of the requests in which an item or a position speaks against a criterion, answers, or tells a claim.
     */
    @HQL(
            """
            select distinct r.number from SanctionsRequest r
            where r.id.value in (select c.requestId from CounterPoint c
                where c.evidenceId.value = :thing or c.positionId = :thing)
              or r.id.value in (select c.requestId from CounterPoint c join c.answeredWith i where i = :thing)
              or r.id.value in (select c.requestId from Claim c where c.evidenceId.value = :thing or c.positionId = :thing)""")
    List<String> arguingWith(UUID thing);

    default Optional<DraftParagraph> paragraph(ParagraphId id) {
        return Optional.ofNullable(entityManager().find(DraftParagraph.class, id));
    }

    default Bearings bearings(RequestId id, Needs wanted) {
        return bearings(Map.of(id, wanted)).getOrDefault(id, new Bearings(List.of(), List.of(), wanted));
    }

    /**
     * What speaks against requests, and what is marked in the files of their cases, side by side: the passages hang on the
     * first counter-point, where there is one, so that no row is the product of the two.
     *
     * @param wanted of each of the requests
     */
    default Map<RequestId, Bearings> bearings(Map<RequestId, Needs> wanted) {
        Map<RequestId, Set<CounterPoint>> against = new HashMap<>();
        Map<RequestId, Map<UUID, ProvingPassage>> passages = new HashMap<>();
        entityManager()
                .createQuery(
                        """
                        select r.id, c, m.id, m.itemId, m.number, m.inFile, m.page, m.quote, m.factId, m.criterion
                        from SanctionsRequest r
                          left join CounterPoint c on c.requestId = r.id.value
                          left join fetch c.answeredWith
                          left join MarkedPassage m on m.caseId = r.caseId and m.setAsideAt is null
                            and not exists (select 1 from CounterPoint before
                              where before.requestId = r.id.value and before.id.value < c.id.value)
                        where r.id in :ids order by c.putAt, c.id.value, m.number, m.id""",
                        Object[].class)
                .setParameter("ids", wanted.keySet())
                .getResultList()
                .forEach(row -> {
                    RequestId id = (RequestId) row[0];
                    if (row[1] != null) {
                        against.computeIfAbsent(id, unknown -> new LinkedHashSet<>())
                                .add((CounterPoint) row[1]);
                    }
                    if (row[2] != null) {
                        passages.computeIfAbsent(id, unknown -> new LinkedHashMap<>())
                                .put(
                                        (UUID) row[2],
                                        new ProvingPassage(
                                                (UUID) row[2],
                                                (EvidenceId) row[3],
                                                (Integer) row[4],
                                                (Integer) row[5],
                                                (Integer) row[6],
                                                (String) row[7],
                                                (FactId) row[8],
                                                (String) row[9]));
                    }
                });
        Map<RequestId, Bearings> found = new HashMap<>();
        wanted.forEach((id, atLeast) -> found.put(
                id,
                new Bearings(
                        against.getOrDefault(id, Set.of()).stream()
                                .map(CounterPoint::view)
                                .toList(),
                        List.copyOf(passages.getOrDefault(id, Map.of()).values()),
                        atLeast)));
        return found;
    }

    /**
     * Requests that somebody sees, each with a ground, or with a proof, the fact that it offers and what the team wants:
     * the proofs hang on one ground, so that no row is the product of the two.
     */
    default List<Object[]> pleadings(AccountId viewer, Collection<RequestId> ids) {
        return entityManager()
                .createQuery(
                        """
                        select r.id, r.caseId, r.regime, r.packVersion, r.textId, g, o, f.id, f.code, w from SanctionsRequest r
                        left join Ground g on g.request = r
                        left join Proof o on o.request = r
                          and not exists (select 1 from Ground before where before.request = r and before.id.value < g.id.value)
                        left join fetch o.claim
                        left join Fact f on f.id = o.factId
                        left join WiderNeeds w on w.caseId = r.caseId
                          and w.number = (select max(n.number) from WiderNeeds n where n.caseId = r.caseId)"""
                                + Matching.VISIBLE + " and r.id in :ids order by g.position, o.position",
                        Object[].class)
                .setParameter("viewer", viewer)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** What was written by hand for a request, in its order, with the loose ends of its case: all in one question. */
    default Written written(RequestId id, CaseId file) {
        List<Object[]> rows = entityManager()
                .createQuery(
                        """
                        select d,
                          (select count(*) from Passage p where p.caseId = :file
                            and exists (select 1 from Discrepancy x join Passage b on b.id = x.passageId
                              where x.caseId = :file and x.kind in :forbidding
                                and b.documentId = p.documentId and b.start < p.end and p.start < b.end)
                            and (exists (select 1 from Citation c where c.passageId = p.id)
                              or exists (select 1 from EvidenceItem e where e.passageId = p.id)
                              or exists (select 1 from Fact f join f.sources s
                                   where f.caseId = :file and s.passageId = p.id))),
                          (select listagg(g.code, ' ') within group (order by g.code) from Fact g
                            where g.caseId = :file and g.sources is empty
                              and g.external.en is null and g.external.ar is null and g.external.fr is null),
                          (select listagg(i.number, ' ') within group (order by i.number) from EvidenceItem i
                            where i.caseId = :file
                              and exists (select 1 from Finding n where n.itemId = i.id
                                and (n.signs like '%PLACE%' or n.signs like '%AUTHOR%' or n.signs like '%DEVICE%'))),
                          (select count(*) from NothingFound t where t.requestId = :request),
                          (select count(*) from Position o where o.caseId = :file)
                        from SanctionsRequest r left join DraftParagraph d on d.request = r
                        where r.id = :id order by d.position""",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("request", id.value())
                .setParameter("file", file)
                .setParameter(
                        "forbidding",
                        Arrays.stream(DiscrepancyKind.values())
                                .filter(DiscrepancyKind::forbidsCiting)
                                .toList())
                .getResultList();
        Object[] first = rows.get(0);
        return new Written(
                rows.stream()
                        .filter(row -> row[0] != null)
                        .map(row -> ((DraftParagraph) row[0]).view())
                        .toList(),
                new Loose((Long) first[1], Loose.codes(first[2]), Loose.codes(first[3]), (Long) first[4]),
                (Long) first[5]);
    }

    /**
     * The dossiers of a request, the newest first, without the contents. Whose account is locked has no name. The other
     * files hang on the first PDF, where there is one, so that no row is the product of the two.
     */
    default List<DossierRow> shelved(RequestId id) {
        Map<DossierVersion, String> builders = new LinkedHashMap<>();
        Map<DossierVersion, Set<DossierRow.File>> files = new HashMap<>();
        Map<DossierVersion, Set<DossierRow.Output>> outputs = new HashMap<>();
        entityManager()
                .createQuery(
                        """
                        select v, case when a.locked then '' else a.name end, f.language, f.pages, f.bytes, f.fingerprint,
                          o.name, o.bytes, o.fingerprint
                        from DossierVersion v join Account a on a.id = v.builtBy
                          left join DossierFile f on f.versionId = v.id
                          left join DossierOutput o on o.versionId = v.id
                            and not exists (select 1 from DossierFile before
                              where before.versionId = v.id and before.id < f.id)
                        where v.requestId = :id order by v.number desc, f.language, o.name""",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> {
                    DossierVersion version = (DossierVersion) row[0];
                    builders.put(version, (String) row[1]);
                    if (row[2] != null) {
                        files.computeIfAbsent(version, unknown -> new LinkedHashSet<>())
                                .add(new DossierRow.File(
                                        (Language) row[2], (Integer) row[3], (Long) row[4], (Digest) row[5]));
                    }
                    if (row[6] != null) {
                        outputs.computeIfAbsent(version, unknown -> new LinkedHashSet<>())
                                .add(new DossierRow.Output((String) row[6], (Long) row[7], (Digest) row[8]));
                    }
                });
        return builders.entrySet().stream()
                .map(each -> each.getKey()
                        .row(
                                each.getValue(),
                                files.getOrDefault(each.getKey(), Set.of()),
                                outputs.getOrDefault(each.getKey(), Set.of())))
                .toList();
    }

    default void add(SanctionsRequest request) {
        entityManager().persist(request);
    }

    default void add(Claim claim) {
        entityManager().persist(claim);
    }

    default void remove(Claim claim) {
        entityManager().remove(claim);
    }

    default void add(CounterPoint point) {
        entityManager().persist(point);
    }

    default void remove(CounterPoint point) {
        entityManager().remove(point);
    }

    default void add(NothingFound search) {
        entityManager().persist(search);
    }

    default void add(WiderNeeds needs) {
        entityManager().persist(needs);
    }

    default void add(DossierVersion version, List<DossierFile> files) {
        entityManager().persist(version);
        files.forEach(entityManager()::persist);
    }

    default void add(DossierOutput output) {
        entityManager().persist(output);
    }

    default void add(RequestMove move) {
        entityManager().persist(move);
    }

    @HQL("where account = :person order by lower(name), name")
    List<SavedView> views(AccountId person);

    default Optional<SavedView> view(UUID id) {
        return Optional.ofNullable(entityManager().find(SavedView.class, id));
    }

    default SavedView added(SavedView view) {
        entityManager().persist(view);
        return view;
    }

    default void remove(SavedView view) {
        entityManager().remove(view);
    }

    /** Empty while it never moved. */
    default Optional<MoveView> lastMove(RequestId id) {
        return entityManager()
                .createQuery(
                        """
                        select m, a.name from RequestMove m join Account a on a.id = m.madeBy
                        where m.requestId = :id order by m.number desc""",
                        Object[].class)
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> ((RequestMove) row[0]).view((String) row[1]));
    }

    @HQL("where caseId = :id and ownerId = :owner order by number")
    List<SanctionsRequest> owned(CaseId id, AccountId owner);

    /** The numbers of the requests that put an ask forward. */
    @HQL("select number from SanctionsRequest where askId.value = :ask")
    List<String> puttingForward(UUID ask);

    /** The numbers of the requests that offer a fact or an item of evidence. */
    @HQL(
            """
            select distinct r.number from SanctionsRequest r join r.proofs p
            where p.factId.value = :thing or p.evidenceId.value = :thing""")
    List<String> offering(UUID thing);

    /** The numbers of the requests with a paragraph about a fact or a position of this code. */
    @HQL(
            """
            select distinct r.number from SanctionsRequest r join r.paragraphs p
            where r.caseId = :file and p.label = :code and p.section in ('facts', 'case', 'contrary', 'exculpatory')""")
    List<String> writingAbout(CaseId file, String code);

    @HQL("select coalesce(max(number), 0) from DossierVersion where requestId = :id")
    int lastDossier(RequestId id);

    @HQL(
            """
            select f.content from DossierFile f, DossierVersion v
            where f.versionId = v.id and v.requestId = :id and v.number = :number and f.language = :language""")
    Optional<byte[]> content(RequestId id, int number, Language language);

    @HQL(
            """
            select o from DossierOutput o, DossierVersion v
            where o.versionId = v.id and v.requestId = :id and v.number = :number and o.name = :name""")
    Optional<DossierOutput> output(RequestId id, int number, String name);

    /** The manifests of a version and of the one before it, with the words that were kept of them. */
    default List<DossierShelf.Kept> kept(RequestId id, int number) {
        return entityManager()
                .createQuery(
                        """
                        select v.number, v.manifest, o.content
                        from DossierVersion v left join DossierOutput o on o.versionId = v.id and o.name = :words
                        where v.requestId = :id and v.number between :number - 1 and :number order by v.number desc""",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("words", DossierRow.WORDS)
                .setParameter("number", number)
                .getResultStream()
                .map(row ->
                        new DossierShelf.Kept((Integer) row[0], (String) row[1], Optional.ofNullable((byte[]) row[2])))
                .toList();
    }

    /** All that were built from requests of a case, the newest first. */
    @HQL(
            "where requestId in (select r.id from SanctionsRequest r where r.caseId = :file) order by builtAt desc, number desc")
    List<DossierVersion> builtIn(CaseId file);
}
