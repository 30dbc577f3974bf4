package org.dalil.strongroom;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.Accounts_;
import org.dalil.accounts.Heard;
import org.dalil.accounts.People;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.CaseId;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.requests.DossierRow;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Redaction;
import org.dalil.requests.Requests_;
import org.dalil.shared.Digest;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.vault.DataKeys;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@DisplayNameGeneration(ReplaceUnderscores.class)
class StrongroomPersistenceTest {

    private static final String WORDS = "what a witness said ";
    private static final int MORE_THAN_ONE_PART = 5 << 20;

    @Parameter
    Database database;

    @TempDir
    private Path folder;

    private interface Work {
        void in(EntityManager em, CaseId file, DataKeys keys);
    }

    private void done(Work work) {
        try (EntityManager em = DemoFixture.in(database).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                CaseId file = DemoFixture.nso(em).caseId();
                work.in(em, file, CaseKeysInMemory.sealedWith(folder.resolve("strong.key"), file));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static byte[] content() {
        return WORDS.repeat(MORE_THAN_ONE_PART / WORDS.length()).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_that_shows_evidence_comes_back_as_it_was_and_lies_there_as_nobody_can_read_it() {
        done((em, file, keys) -> {
            DossierShelf shelf = shelf(em, keys);
            int number =
                    shelf.nextNumber(DemoFixture.lina(em), DemoFixture.nso(em).id());
            byte[] content = content();
            shelf.put(
                    DemoFixture.lina(em),
                    DemoFixture.nso(em).id(),
                    number,
                    Redaction.NOTHING,
                    "{}",
                    List.of(),
                    List.of(new DossierShelf.Output("bundle_en_1.pdf", "application/pdf", content, true)));
            em.flush();
            em.clear();
            DossierRow.Output row = shelf.versions(
                            DemoFixture.lina(em), DemoFixture.nso(em).id())
                    .get(0)
                    .outputs()
                    .get(0);
            assertEquals(new DossierRow.Output("bundle_en_1.pdf", content.length, Digest.of(content)), row);
            assertArrayEquals(
                    content,
                    shelf.takeOutput(DemoFixture.lina(em), DemoFixture.nso(em).id(), number, "bundle_en_1.pdf")
                            .orElseThrow());
            List<SealedPart> parts = em.createQuery("from SealedPart order by place.position", SealedPart.class)
                    .getResultList();
            assertEquals(2, parts.size());
            parts.forEach(
                    part -> assertFalse(new String(part.content(), StandardCharsets.ISO_8859_1).contains("witness")));
        });
    }

    @Test
    void what_was_moved_or_cut_off_does_not_open() {
        done((em, file, keys) -> {
            Strongroom room = new Strongroom(new SealedParts_(em), keys);
            UUID version = row(em, "one.pdf");
            room.keep(file, version, content());
            em.flush();
            assertArrayEquals(content(), room.fetch(file, version));
            List<SealedPart> parts = new SealedParts_(em).of(version);
            UUID shorter = row(em, "two.pdf");
            em.persist(new SealedPart(
                    new SealedPart.Place(shorter, 0), parts.get(0).content()));
            em.flush();
            assertThrows(UncheckedIOException.class, () -> room.fetch(file, shorter));
        });
    }

    @Test
    void nobody_changes_a_part() {
        done((em, file, keys) -> {
            new Strongroom(new SealedParts_(em), keys).keep(file, row(em, "one.pdf"), new byte[] {1});
            em.flush();
            RuntimeException refused =
                    assertThrows(RuntimeException.class, () -> em.createNativeQuery("delete from dossier_output_part")
                            .executeUpdate());
            assertTrue(Stream.iterate((Throwable) refused, Objects::nonNull, Throwable::getCause)
                    .anyMatch(cause -> cause.toString().contains("never changed or deleted")));
        });
    }

    /** A file without content of a version that has nothing else. */
    private static UUID row(EntityManager em, String name) {
        DossierShelf shelf = shelf(em, null);
        int number = shelf.nextNumber(DemoFixture.lina(em), DemoFixture.nso(em).id());
        shelf.put(
                DemoFixture.lina(em),
                DemoFixture.nso(em).id(),
                number,
                Redaction.NOTHING,
                "{}",
                List.of(),
                List.of(new DossierShelf.Output(name, "application/pdf", new byte[] {1})));
        em.flush();
        return (UUID) em.createQuery("select o.id from DossierOutput o where o.name = :name")
                .setParameter("name", name)
                .getSingleResult();
    }

    private static DossierShelf shelf(EntityManager em, DataKeys keys) {
        return new DossierShelf(
                new Requests_(em),
                House.around(em).requestSearch(),
                new NeedToKnow(new CaseFiles_(em)),
                new People(new Accounts_(em)),
                new Strongroom(new SealedParts_(em), keys),
                new Heard(),
                DemoFixture.NOON);
    }
}
