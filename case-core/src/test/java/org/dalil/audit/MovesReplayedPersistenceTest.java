package org.dalil.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dalil.Wiring;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.CurrentPerson;
import org.dalil.accounts.People;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.Move;
import org.dalil.requests.MoveDesk;
import org.dalil.requests.RequestId;
import org.dalil.requests.RequestStatus;
import org.dalil.shared.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people move a request about, and what the database kept of it is read again from the beginning. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class MovesReplayedPersistenceTest {

    private static final long SEED = 20_261_123L;
    private static final int TRIES = 60;
    private static final Set<Move> ENDINGS = EnumSet.of(Move.WITHDRAW, Move.ARCHIVE);

    private record Stored(Move move, RequestStatus from, RequestStatus to) {

        static RequestStatus replayed(List<Stored> steps) {
            RequestStatus status = RequestStatus.DRAFT;
            for (Stored step : steps) {
                assertEquals(status, step.from());
                assertTrue(step.move().leadsFrom(status), () -> step.toString());
                status = step.to();
            }
            return status;
        }
    }

    @Parameter
    Database database;

    @Test
    void the_trail_and_the_rows_of_its_moves_each_give_the_state_in_which_a_request_stands() {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                RequestId id = DemoFixture.nso(em).id();
                int done = moveAbout(em, id);
                em.flush();
                em.clear();
                RequestStatus stands = DemoFixture.nso(em).status();
                List<Stored> rows = rows(em, id);
                assertTrue(done >= 10, () -> "only " + done + " moves with the seed " + SEED);
                assertEquals(done, rows.size());
                assertEquals(stands, Stored.replayed(rows));
                List<Stored> trail = trail(em, id);
                assertEquals(rows, trail);
                assertEquals(stands, Stored.replayed(trail));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    /** @return how many moves were done of those that were tried */
    private static int moveAbout(EntityManager em, RequestId id) {
        Random random = new Random(SEED);
        List<MoveDesk> desks = List.of(desk(em, "lina"), desk(em, "omar"));
        int done = 0;
        for (int i = 0; i < TRIES; i++) {
            List<Move> moves = Move.from(DemoFixture.nso(em).status())
                    .filter(move -> !ENDINGS.contains(move) || random.nextInt(8) == 0)
                    .toList();
            Move move = moves.get(random.nextInt(moves.size()));
            MoveDesk desk = desks.get(move.permission() == Move.APPROVE.permission() ? 1 : 0);
            if (desk.move(id, move, "A reason.", done) instanceof Outcome.Done) {
                done++;
                em.flush();
            }
        }
        return done;
    }

    private static MoveDesk desk(EntityManager em, String name) {
        People people = new People(new Accounts_(em));
        AccountId me = DemoFixture.account(em, name + "@demo.example");
        Map<Class<?>, Object> tools = new HashMap<>();
        tools.put(EntityManager.class, em);
        tools.put(CurrentPerson.class, (CurrentPerson) () -> people.find(me));
        tools.put(Event.class, ChainFixture.heardByTheTrail(em));
        tools.put(Clock.class, DemoFixture.NOON);
        tools.put(RegimeCatalogue.class, RegimeCatalogue.shipped());
        return (MoveDesk) new Wiring(tools).get(MoveDesk.class);
    }

    private static List<Stored> rows(EntityManager em, RequestId id) {
        return em.createQuery(
                        "select m.move, m.fromStatus, m.toStatus from RequestMove m where m.requestId = :id"
                                + " order by m.number",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Stored((Move) row[0], (RequestStatus) row[1], (RequestStatus) row[2]))
                .toList();
    }

    private static List<Stored> trail(EntityManager em, RequestId id) {
        return em.createQuery(
                        "select e.details from AuditEntry e where e.what = 'REQUEST_MOVED' and e.about = :id"
                                + " order by e.number",
                        String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(MovesReplayedPersistenceTest::stored)
                .toList();
    }

    private static Stored stored(String details) {
        Map<String, String> read = new HashMap<>();
        details.lines().map(line -> line.split("=", 2)).forEach(line -> read.put(line[0], line[1]));
        return new Stored(
                Move.valueOf(read.get("move")),
                RequestStatus.valueOf(read.get("from")),
                RequestStatus.valueOf(read.get("to")));
    }
}
