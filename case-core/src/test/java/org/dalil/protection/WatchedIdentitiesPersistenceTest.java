package org.dalil.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dalil.accounts.Heard;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.leaks.Leak;
import org.dalil.leaks.LeakBook;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakKind;
import org.dalil.leaks.LeakOccasion;
import org.dalil.leaks.LeakReport;
import org.dalil.leaks.LeakSearches_;
import org.dalil.leaks.LeakView;
import org.dalil.leaks.Outgoing;
import org.dalil.requests.RequestId;
import org.dalil.worker.Place;
import org.dalil.worker.Unpackers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a case hides is looked for in whatever leaves it, and what was found tells nobody who she is. */
@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class WatchedIdentitiesPersistenceTest {

    private static final Unpackers UNPACKERS = new Unpackers();

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    @AfterAll
    static void send_them_home() {
        UNPACKERS.sendHome();
    }

    @Test
    void every_spelling_and_every_way_to_reach_her_is_watched() {
        inTheCase(work -> {
            work.protectedPerson();
            assertEquals(Set.of(LeakKind.NAME), kinds(work, "Z. Qandil was there"));
            assertEquals(Set.of(LeakKind.NAME), kinds(work, "رأتها زُبيدة القنديل"));
            assertEquals(Set.of(LeakKind.NAME), kinds(work, "Zubaida Kandeel"));
            assertEquals(Set.of(LeakKind.PHONE), kinds(work, "Tel. 00961-98-765"));
            assertEquals(Set.of(), kinds(work, "Witness P-01 was there"));
        });
    }

    @Test
    void who_is_protected_no_longer_may_be_named() {
        inTheCase(work -> {
            work.protectedPerson();
            work.em
                    .createNativeQuery(
                            "update protected_identity set state = 'DESTROYED', own_key = null, content = null")
                    .executeUpdate();
            assertEquals(Set.of(), kinds(work, "Zubaydah Qandil"));
        });
    }

    @Test
    void for_a_stranger_there_is_nothing_to_look_into() {
        inTheCase(work -> assertThrows(
                NoSuchCase.class, () -> guard(work).of(DemoFixture.stranger(work.em), work.file, List.of())));
    }

    @Test
    void what_was_found_is_kept_for_ever_without_a_name_for_those_who_work_on_the_case() {
        inTheCase(work -> {
            work.protectedPerson();
            LeakReport report = guard(work)
                    .of(
                            work.lina,
                            work.file,
                            List.of(new Outgoing("Zubaydah Qandil.txt", utf8("Said by\nZubaydah Qandil."))));
            RequestId request = DemoFixture.nso(work.em).id();
            new LeakBook(new LeakSearches_(work.em), needToKnow(work), work.heard, work.clock)
                    .enter(work.lina, work.file, request, 7, LeakOccasion.BUILD, report);
            work.em.flush();
            work.em.clear();
            LeakView seen = new LeakSearches_(work.em).last(work.lina, request).orElseThrow();
            assertEquals("v0.7", seen.label());
            assertFalse(seen.passed());
            assertTrue(seen.leaks().contains(new Leak(LeakKind.NAME, "P-01", "….txt", List.of(), Place.TEXT, 2, "")));
            assertEquals(
                    List.of(),
                    new LeakSearches_(work.em)
                            .last(DemoFixture.stranger(work.em), request).stream()
                                    .toList());
            assertEquals(List.of(), EveryColumn.containing(work.em, "Qandil"));
            assertTrue(work.heard.names().contains("LEAK_FOUND"));
            assertThrows(
                    PersistenceException.class,
                    () -> work.em.createNativeQuery("delete from leak_found").executeUpdate());
        });
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static Set<LeakKind> kinds(CaseWithWitness work, String words) {
        return guard(work).of(work.lina, work.file, List.of(new Outgoing("a.txt", utf8(words)))).leaks().stream()
                .map(Leak::kind)
                .collect(Collectors.toSet());
    }

    private static LeakGuard guard(CaseWithWitness work) {
        return new LeakGuard(
                List.of(new WatchedIdentities(new Identities_(work.em), needToKnow(work), work.keys)), UNPACKERS);
    }

    private static NeedToKnow needToKnow(CaseWithWitness work) {
        return new NeedToKnow(new CaseFiles_(work.em));
    }

    private void inTheCase(java.util.function.Consumer<CaseWithWitness> story) {
        CaseWithWitness.visit(database, em -> story.accept(new CaseWithWitness(em, folder, new Heard())));
    }
}
