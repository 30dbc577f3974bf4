package org.dalil.benchmark;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.dalil.accounts.Account;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFile;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.CaseKind;
import org.dalil.cases.CaseWhereabouts;
import org.dalil.database.Database;
import org.dalil.parties.Parties_;
import org.dalil.parties.Party;
import org.dalil.parties.PartyId;
import org.dalil.parties.PartyIndex;
import org.dalil.parties.PartyKind;
import org.dalil.parties.PartyName;
import org.dalil.parties.PartySearch;
import org.dalil.parties.PartySearch.Wanted;
import org.dalil.parties.Whereabouts;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.dalil.shared.Window;

/**
 * How long it takes to find a party while one types, and to show the list of parties, among 100 and among 100,000 with
 * three names each. Three in five are known to everybody; the others lie in 200 cases, of which the viewer knows 20.
 */
public final class PartiesBenchmark {

    private static final Logger LOG = Logger.getLogger(PartiesBenchmark.class.getName());
    private static final int FEW = 100;
    private static final int MANY = 100_000;
    private static final int CASES = 200;
    private static final int MINE = 20;
    private static final int BATCH = 500;
    private static final int QUESTIONS = 400;
    private static final int WARMING_UP = 100;
    private static final int TIMES = 3;
    private static final long SEED = 20_261_123L;
    private static final String[] ARABIC = {
        "مركز", "منظمة", "حقوق", "الإنسان", "الخليج", "جمعية", "الدفاع", "التحالف", "شبكة", "مؤسسة", "العدالة", "الحرية"
    };
    private static final String[] LATIN = {
        "Center", "Human", "Rights", "Gulf", "Association", "Network", "Foundation", "Justice", "Group", "Technologies"
    };
    private static final String ARABIC_LETTERS = "ابتثجحخدرزسشصضطعغفقكلمنهوي";
    private static final String LATIN_LETTERS = "abcdefghiklmnoprstuvwyz";

    private final Database database;
    private final Random random = new Random(SEED);
    private final List<String> names = new ArrayList<>();

    private PartiesBenchmark(Database database) {
        this.database = database;
    }

    public static void main(String[] databases) {
        List<Database> wanted = databases.length == 0
                ? List.of(Database.values())
                : Arrays.stream(databases).map(Database::valueOf).toList();
        wanted.forEach(database -> new PartiesBenchmark(database).run());
    }

    private void run() {
        AccountId viewer = database.inTransaction(this::prepare);
        fill(FEW);
        long few = list(viewer, FEW);
        type(viewer, FEW);
        fill(MANY - FEW);
        database.doInTransaction(em -> {
            if (database == Database.POSTGRESQL) {
                em.createNativeQuery("analyze").executeUpdate();
            } else {
                em.createNativeQuery("analyze sample_size 0").executeUpdate();
            }
        });
        type(viewer, MANY);
        long many = list(viewer, MANY);
        LOG.info(() -> "%s: the list takes %.2f times as long".formatted(database, (double) many / few));
    }

    private AccountId prepare(EntityManager em) {
        Account viewer = new Account(
                AccountId.next(),
                "benchmark@example.org",
                "Benchmark",
                "-",
                Language.ENGLISH,
                EnumSet.of(Role.LEGAL_DRAFTER));
        em.persist(viewer);
        for (int i = 0; i < CASES; i++) {
            CaseFile file = CaseFile.open(
                    CaseId.next(),
                    number(i),
                    CaseKind.JOINT_LETTER,
                    LocalText.english("Case"),
                    Clock.systemUTC().instant());
            if (i < MINE) {
                file.admit(viewer.id(), Role.LEGAL_DRAFTER, Clock.systemUTC().instant());
            }
            em.persist(file);
        }
        return viewer.id();
    }

    private static String number(int place) {
        return "D-2026-%03d".formatted(place);
    }

    private void fill(int count) {
        long begun = System.nanoTime();
        for (int done = 0; done < count; done += BATCH) {
            int now = Math.min(BATCH, count - done);
            database.doInTransaction(em -> {
                PartyIndex index = new PartyIndex(new Parties_(em), new Nowhere());
                List<PartyId> ids = new ArrayList<>();
                for (int i = 0; i < now; i++) {
                    Party party = party();
                    em.persist(party);
                    ids.add(party.id());
                }
                em.flush();
                index.refresh(ids);
            });
        }
        LOG.info(() ->
                "%s: %d parties in %d s".formatted(database, count, (System.nanoTime() - begun) / 1_000_000_000L));
    }

    private Party party() {
        boolean common = random.nextInt(5) < 3;
        String english = name(LATIN, LATIN_LETTERS);
        String arabic = name(ARABIC, ARABIC_LETTERS);
        Party party = new Party(
                PartyId.next(),
                common ? PartyKind.ORGANISATION : PartyKind.PERSON,
                new LocalText(arabic, english, null));
        String source = common ? null : number(random.nextInt(CASES));
        party.calledAlso(PartyName.of(
                name(LATIN, LATIN_LETTERS), Language.ENGLISH, PartyName.Kind.ALIAS, PartyName.Confidence.SURE, source));
        if (common) {
            party.commonKnowledge();
        }
        names.add(random.nextBoolean() ? english : arabic);
        return party;
    }

    private String name(String[] words, String letters) {
        StringBuilder name = new StringBuilder(words[random.nextInt(words.length)]).append(' ');
        for (int i = 3 + random.nextInt(4); i > 0; i--) {
            name.append(letters.charAt(random.nextInt(letters.length())));
        }
        return name.append(' ').append(words[random.nextInt(words.length)]).toString();
    }

    /** The beginnings and middles of names, from one letter to two words, as they come while somebody types. */
    private void type(AccountId viewer, int among) {
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < QUESTIONS + WARMING_UP; i++) {
            String name = names.get(random.nextInt(names.size()));
            int end = 1 + random.nextInt(name.length());
            int start = random.nextInt(4) == 0 ? random.nextInt(end) : 0;
            typed.add(name.substring(start, end));
        }
        measured("typing among " + among, typed, (search, text) -> search.typed(viewer, text));
    }

    private long list(AccountId viewer, int among) {
        List<Integer> pages = random.ints(QUESTIONS + WARMING_UP, 0, 4).boxed().toList();
        return measured("the list of " + among, pages, (search, page) -> {
            Wanted wanted = new Wanted("", page == 3 ? PartyKind.PERSON : null, Language.ARABIC);
            search.count(viewer, wanted);
            search.rows(viewer, wanted, new Window(page % 3 * 25, 25));
        });
    }

    private interface Question<T> {
        void ask(PartySearch search, T about);
    }

    /**
     * Every question in a transaction of its own, as the server asks them. The fastest of three answers counts: what
     * else the machine does meanwhile is not measured.
     */
    private <T> long measured(String what, List<T> abouts, Question<T> question) {
        List<Long> micros = new ArrayList<>();
        List<String> slow = new ArrayList<>();
        for (T about : abouts) {
            long took = Long.MAX_VALUE;
            for (int again = 0; again < TIMES; again++) {
                took = Math.min(took, once(question, about));
            }
            micros.add(took);
            if (took > 100_000) {
                slow.add("«" + about + "» " + took / 1000);
            }
        }
        List<Long> sorted =
                micros.subList(WARMING_UP, micros.size()).stream().sorted().toList();
        long p95 = sorted.get(sorted.size() * 95 / 100);
        LOG.info(() -> "%s: %s: median %.1f ms, p95 %.1f ms, longest %.1f ms; over 100 ms: %s"
                .formatted(
                        database,
                        what,
                        sorted.get(sorted.size() / 2) / 1000.0,
                        p95 / 1000.0,
                        sorted.get(sorted.size() - 1) / 1000.0,
                        slow.subList(0, Math.min(20, slow.size()))));
        return p95;
    }

    private <T> long once(Question<T> question, T about) {
        long begun = Watch.now(database);
        Consumer<EntityManager> ask =
                em -> question.ask(new PartySearch(new Parties_(em), new CaseWhereabouts(new CaseFiles_(em))), about);
        database.doInTransaction(ask);
        return (Watch.now(database) - begun) / 1000;
    }

    /** The parties of the measurement are in no case but by their names; looking that up one by one would take hours. */
    private static final class Nowhere implements Whereabouts {

        @Override
        public Set<String> openTo(AccountId viewer) {
            return Set.of();
        }

        @Override
        public Set<String> writableBy(AccountId viewer) {
            return Set.of();
        }

        @Override
        public Map<PartyId, Set<String>> naming(Collection<PartyId> parties) {
            return Map.of();
        }
    }
}
