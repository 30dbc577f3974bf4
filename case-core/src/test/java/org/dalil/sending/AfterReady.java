package org.dalil.sending;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dalil.House;
import org.dalil.Wiring;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.cases.CaseId;
import org.dalil.clocks.Places;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.editing.Sheet;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.Watched;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestSearch;
import org.dalil.requests.RequestView;
import org.dalil.secrets.KeyFile;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Outcome;
import org.dalil.worker.Unpackers;
import org.dalil.worker.Workers;

/** The request about NSO, ready to be sent, with a dossier on the shelf. Lina coordinates, Omar drafts. */
public final class AfterReady {

    private static final Workers WORKERS = new Workers();
    private static final Unpackers UNPACKERS = new Unpackers();

    public final EntityManager em;
    public final Heard heard = new Heard();

    /** Who must not be named in what leaves. */
    public final List<Watched> watched = new ArrayList<>();

    public final RequestId request;
    public final CaseId file;
    public int dossier;

    private AfterReady(EntityManager em) {
        this.em = em;
        this.request = DemoFixture.nso(em).id();
        this.file = DemoFixture.caseFile(em, "D-2021-014").id();
        this.dossier = shelve();
        stands("READY_TO_SUBMIT");
    }

    /** Leaves the demo as it was. */
    public static void in(Database database, Consumer<AfterReady> work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                work.accept(new AfterReady(em));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    public <T> T as(String name, Class<T> type) {
        em.flush();
        People people = new People(new Accounts_(em));
        AccountId me = account(name);
        Map<Class<?>, Object> tools = new HashMap<>();
        tools.put(EntityManager.class, em);
        tools.put(CurrentPerson.class, (CurrentPerson) () -> people.find(me));
        tools.put(Event.class, heard);
        tools.put(Clock.class, DemoFixture.NOON);
        tools.put(RegimeCatalogue.class, House.LAW);
        tools.put(OfficesOfStates.class, OfficesOfStates.shipped());
        tools.put(Places.class, Places.shipped());
        tools.put(Workers.class, WORKERS);
        tools.put(KeyFile.class, new KeyFile(Path.of("target", "test.key")));
        tools.put(LeakGuard.class, new LeakGuard(watched, UNPACKERS));
        return type.cast(new Wiring(tools).get(type));
    }

    public AccountId account(String name) {
        return DemoFixture.account(em, name + "@demo.example");
    }

    public void stands(String status) {
        em.createNativeQuery("update sanctions_request set status = :status where id = :id")
                .setParameter("status", status)
                .setParameter("id", request.value())
                .executeUpdate();
        em.clear();
    }

    /** Records that it was sent on this day, to an office whose address somebody verified. */
    public void sent(LocalDate day) {
        ContactId office = done(as("lina", ContactDesk.class)
                .add(Sheet.empty()
                        .with("addressee", (Object) "EU-AD-HRVP")
                        .with("office", LocalText.english("High Representative"))
                        .with("channel", Channel.EMAIL)
                        .with("address", (Object) "office@example.org")
                        .with("language", Language.ENGLISH)
                        .with("verifiedOn", (Object) "2026-09-01")));
        done(as("lina", SubmissionDesk.class)
                .record(
                        request,
                        Sheet.empty()
                                .with("dossier", (Object) String.valueOf(dossier))
                                .with("sent.day", (Object) day.toString())
                                .with("sent.time", (Object) "10:00")
                                .with("sent.zone", (Object) "Europe/Brussels")
                                .with("to." + office.value(), (Object) "true")
                                .with("messageId", (Object) "<1@example.org>")));
    }

    private static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    public RequestView view() {
        em.flush();
        em.clear();
        return new RequestSearch(em).find(account("lina"), request).orElseThrow();
    }

    /** Builds another version whose bundle leaves that out, to be sent from then on. */
    public void bound(Redaction redaction) {
        DossierShelf shelf = as("lina", DossierShelf.class);
        shelf.prepare(account("lina"), request);
        dossier = shelf.nextNumber(account("lina"), request);
        shelf.put(
                account("lina"),
                request,
                dossier,
                redaction,
                "{}",
                List.of(),
                List.of(new DossierShelf.Output(
                        "bundle_en.txt", "text/plain", "Exhibits".getBytes(StandardCharsets.US_ASCII), true)));
        em.flush();
        em.clear();
    }

    private int shelve() {
        DossierShelf shelf = as("lina", DossierShelf.class);
        int number = shelf.nextNumber(account("lina"), request);
        shelf.put(
                account("lina"),
                request,
                number,
                Redaction.NOTHING,
                "{}",
                List.of(new DossierShelf.Edition(
                        Language.ENGLISH, 1, "A dossier about Samar Darwish".getBytes(StandardCharsets.US_ASCII))),
                List.of());
        return number;
    }
}
