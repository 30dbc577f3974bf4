package org.dalil.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.cases.NoSuchCase;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.shared.Window;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class EvidencePagePersistenceTest {

    private static final int ROWS = 3;

    @Parameter
    private Database database;

    private record Scene(EvidenceSearch search, AccountId viewer, CaseId file) {

        List<EvidenceView> all() {
            return search.items(viewer, file);
        }

        EvidencePage page(EvidenceSieve sieve, int first) {
            return search.page(viewer, file, sieve, new Window(first, ROWS));
        }
    }

    private void play(Consumer<Scene> step) {
        DemoFixture.in(database);
        database.doInTransaction(em -> {
            AccountId lina = DemoFixture.lina(em);
            EvidenceSearch search = House.around(em).evidence();
            House.around(em).caseSearch().rows(lina, Window.first(50)).stream()
                    .filter(row -> search.items(lina, row.id()).size() > ROWS)
                    .forEach(row -> step.accept(new Scene(search, lina, row.id())));
        });
    }

    @Test
    void the_pages_together_are_the_list() {
        play(scene -> {
            long total = scene.search().tally(scene.viewer(), scene.file()).count(EvidenceSieve.all());
            List<EvidenceView> read = new ArrayList<>();
            for (int first = 0; first < total; first += ROWS) {
                read.addAll(scene.page(EvidenceSieve.all(), first).items());
            }
            assertEquals(scene.all(), read);
            assertEquals(List.of(), scene.page(EvidenceSieve.all(), (int) total).items());
        });
    }

    @Test
    void a_sieve_leaves_the_items_of_one_kind_and_state() {
        play(scene -> {
            EvidenceView one = scene.all().get(0);
            EvidenceSieve sieve = new EvidenceSieve(one.type(), one.status());
            List<EvidenceView> wanted = scene.all().stream()
                    .filter(item -> item.type() == one.type() && item.status() == one.status())
                    .toList();
            EvidenceTally tally = scene.search().tally(scene.viewer(), scene.file());
            assertEquals(wanted.size(), tally.count(sieve));
            assertEquals(
                    wanted.stream().limit(ROWS).toList(), scene.page(sieve, 0).items());
            assertTrue(tally.types().contains(one.type()));
            assertTrue(tally.statuses().contains(one.status()));
        });
    }

    @Test
    void what_is_one_source_with_an_item_is_known_from_the_page_alone() {
        play(scene -> {
            Set<Set<String>> wanted = sources(
                    new Independence(scene.all(), scene.search().issuersWhoSigned(scene.viewer(), scene.file())),
                    scene.all());
            EvidencePage page = scene.page(EvidenceSieve.all(), 0);
            assertTrue(wanted.containsAll(sources(page.independence(), page.items())));
        });
    }

    private static Set<Set<String>> sources(Independence independence, List<EvidenceView> items) {
        return items.stream()
                .map(item -> independence.sourceOf(item).items().stream()
                        .map(EvidenceView::number)
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Test
    void a_stranger_learns_nothing() {
        play(scene -> database.doInTransaction(em -> {
            AccountId stranger = DemoFixture.stranger(em);
            EvidenceSearch search = House.around(em).evidence();
            assertThrows(NoSuchCase.class, () -> search.tally(stranger, scene.file()));
            assertThrows(
                    NoSuchCase.class,
                    () -> search.page(stranger, scene.file(), EvidenceSieve.all(), Window.first(ROWS)));
        }));
    }
}
