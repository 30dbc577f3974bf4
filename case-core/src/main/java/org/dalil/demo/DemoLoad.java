package org.dalil.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountHappening;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.AllegationStatus;
import org.dalil.cases.CaseFile;
import org.dalil.cases.CaseHappening;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.FactId;
import org.dalil.evidence.EvidenceId;
import org.dalil.requests.Against;
import org.dalil.requests.Claim;
import org.dalil.requests.ClaimId;
import org.dalil.requests.CounterPoint;
import org.dalil.requests.NewRequest;
import org.dalil.requests.Offer;
import org.dalil.requests.RequestHappening;
import org.dalil.requests.RequestId;
import org.dalil.requests.SanctionsRequest;
import org.dalil.shared.Happening;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.sharing.Share;
import org.dalil.sharing.Shown;
import org.jspecify.annotations.Nullable;

/** Loads accounts, cases and requests of the demo into an empty database, in one transaction of the caller. */
public class DemoLoad {

    private final EntityManager entityManager;
    private final Consumer<Happening> happenings;
    private final Instant now;
    private final JsonNode drafted = Json.resource("requests.json");
    private final DemoParties parties;
    private final Map<String, AccountId> accounts = new LinkedHashMap<>();
    private final Map<String, DemoCase> cases = new HashMap<>();
    private final Map<String, DemoPapers> papers = new HashMap<>();

    public DemoLoad(EntityManager entityManager, Consumer<Happening> happenings, Clock clock) {
        this.entityManager = entityManager;
        this.happenings = happenings;
        this.now = clock.instant();
        this.parties = new DemoParties(
                entityManager,
                Json.resource("seed-cases.json").path("parties").path("cross_seed_identities"),
                documents());
    }

    private Map<String, String> documents() {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode seed : Json.resource("seed-cases.json").path("cases")) {
            String number = Json.required(drafted.path("cases").path(Json.required(seed, "case_id")), "number");
            String file = Json.required(seed.path("source"), "file");
            texts.put(number, new String(Json.bytes("documents/" + file), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /** @param passwordHash the same for every account of the demo */
    public void load(String passwordHash) {
        accounts(passwordHash);
        Json.resource("seed-cases.json").path("cases").forEach(this::file);
        drafted.path("requests").forEach(this::open);
        show(drafted.path("shown"));
        parties.beFound();
    }

    /** Single things of a case, to the external expert. */
    private void show(JsonNode shown) {
        String record = Json.required(shown, "case");
        DemoCase file = Objects.requireNonNull(cases.get(record));
        Set<Shown> things = new LinkedHashSet<>();
        things.add(new Shown(
                Shown.Kind.EVIDENCE,
                Objects.requireNonNull(papers.get(record))
                        .evidence(Json.required(shown, "evidence"))
                        .value()));
        things.add(new Shown(
                Shown.Kind.FACT, file.fact(Json.required(shown, "fact")).value()));
        Share.Terms terms =
                new Share.Terms(Json.required(shown, "reason"), now.plus(Duration.ofDays(14)), "UTC", false);
        AccountId coordinator = account(Role.COORDINATOR);
        Share share = new Share(file.id(), account(Role.EXTERNAL_EXPERT), coordinator, terms, things, now);
        entityManager.persist(share);
        happenings.accept(share.begun(coordinator));
    }

    private void accounts(String passwordHash) {
        for (JsonNode person : drafted.path("accounts")) {
            Role role = Json.constant(Role.class, Json.required(person, "role"));
            Account account = new Account(
                    AccountId.next(),
                    Json.required(person, "email"),
                    Json.required(person, "name"),
                    passwordHash,
                    Language.of(Json.required(person, "language")),
                    EnumSet.of(role));
            entityManager.persist(account);
            happenings.accept(new AccountHappening.Opened(account.id(), now));
            accounts.putIfAbsent(role.name(), account.id()); // whoever comes first works on the cases
        }
    }

    private void file(JsonNode seed) {
        String record = Json.required(seed, "case_id");
        JsonNode noted = drafted.path("cases").path(record);
        AccountId coordinator = account(Role.COORDINATOR);
        LocalText title = Json.local(noted, "title");
        CaseFile opened = CaseFile.open(
                CaseId.next(),
                Json.required(noted, "number"),
                Json.constant(CaseKind.class, Json.required(seed, "kind")),
                title,
                now);
        for (Role role : new Role[] {Role.COORDINATOR, Role.LEGAL_DRAFTER, Role.EVIDENCE_REVIEWER}) {
            opened.admit(account(role), role, now);
        }
        entityManager.persist(opened);
        happenings.accept(new CaseHappening.Opened(opened.id(), coordinator, now));
        DemoCase file = new DemoCase(this, opened.id(), seed, noted);
        cases.put(record, file);
        file.file(Json.local(seed, "title"));
        DemoPapers its = new DemoPapers(this, file);
        its.file();
        papers.put(record, its);
    }

    private void open(JsonNode request) {
        String record = Json.required(request, "case");
        DemoCase file = Objects.requireNonNull(cases.get(record));
        AccountId owner = account(Json.constant(Role.class, Json.required(request, "owner")));
        NewRequest opened = new NewRequest(
                RequestId.next(),
                file.id(),
                Json.required(request, "number"),
                file.ask(Json.required(request, "ask")),
                Json.required(request, "regime"),
                Json.required(request, "pack_version"),
                parties.required(Json.required(request, "target")).id(),
                Json.local(request, "title"),
                Json.local(request, "brief"));
        SanctionsRequest drafting = SanctionsRequest.open(opened, owner, now);
        for (JsonNode ground : request.path("grounds")) {
            drafting.plead(Json.required(ground, "criterion"), Json.local(ground, "why"));
        }
        entityManager.persist(drafting);
        Map<String, ClaimId> claims = claims(request, drafting.id(), record);
        for (JsonNode proof : request.path("proofs")) {
            EvidenceId item = evidence(record, Json.text(proof, "evidence"));
            String claim = Json.text(proof, "claim");
            drafting.offer(
                    Json.required(proof, "criterion"),
                    new Offer(item, fact(file, Json.text(proof, "fact")), null),
                    claim == null ? null : claims.get(claim),
                    Json.local(proof, "why"));
        }
        for (JsonNode paragraph : request.path("paragraphs")) {
            drafting.write(
                    Json.required(paragraph, "section"),
                    Json.required(paragraph, "label"),
                    new LocalText(Json.text(paragraph, "ar"), Json.text(paragraph, "en"), Json.text(paragraph, "fr")));
        }
        for (JsonNode point : request.path("counter_points")) {
            entityManager.persist(new CounterPoint(
                    drafting.id(),
                    Json.required(point, "criterion"),
                    Against.ofPosition(file.position(Json.required(point, "position"))),
                    null,
                    Json.local(point, "says"),
                    owner,
                    now));
        }
        happenings.accept(new RequestHappening.Opened(drafting.id(), file.id(), owner, now));
    }

    private Map<String, ClaimId> claims(JsonNode request, RequestId id, String record) {
        Map<String, ClaimId> made = new HashMap<>();
        for (JsonNode claimed : request.path("claims")) {
            Claim claim = Claim.told(
                    id,
                    Json.required(claimed, "criterion"),
                    Json.local(claimed, "sentence"),
                    Json.constant(AllegationStatus.class, Json.required(claimed, "status")),
                    Json.required(claimed, "said_by"),
                    Objects.requireNonNull(evidence(record, Json.required(claimed, "evidence"))));
            entityManager.persist(claim);
            made.put(Json.required(claimed, "id"), claim.id());
        }
        return made;
    }

    private @Nullable EvidenceId evidence(String record, @Nullable String code) {
        return code == null ? null : Objects.requireNonNull(papers.get(record)).evidence(code);
    }

    private static @Nullable FactId fact(DemoCase file, @Nullable String code) {
        return code == null ? null : file.fact(code);
    }

    private AccountId account(Role role) {
        return Objects.requireNonNull(accounts.get(role.name()));
    }

    AccountId coordinator() {
        return account(Role.COORDINATOR);
    }

    Instant now() {
        return now;
    }

    void file(Object paper) {
        entityManager.persist(paper);
    }

    DemoParties parties() {
        return parties;
    }

    /** The fact of another case, as the records name it: {@code SEED-000/E4}. */
    FactId factOf(String reference) {
        String[] parts = reference.split("/");
        return Objects.requireNonNull(cases.get(parts[0])).fact(parts[1]);
    }
}
