package org.dalil.dossier;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dalil.House;
import org.dalil.accounts.Heard;
import org.dalil.accounts.Person;
import org.dalil.accounts.Role;
import org.dalil.cases.CaseFiles_;
import org.dalil.cases.NeedToKnow;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.leaks.LeakBook;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakSearches_;
import org.dalil.requests.DossierShelf;
import org.dalil.requests.Redaction;
import org.dalil.requests.RequestHappening;
import org.dalil.requests.Requests_;
import org.dalil.shared.Language;
import org.dalil.strongroom.SealedParts_;
import org.dalil.strongroom.Strongroom;
import org.dalil.vault.CaseKeysInMemory;
import org.dalil.viewing.AnyFile;
import org.dalil.viewing.CannotShow;
import org.dalil.viewing.Easel;
import org.dalil.viewing.Studio;
import org.dalil.worker.Drawers;
import org.dalil.worker.Unpackers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LeafDeskTest {

    private static final Unpackers UNPACKERS = new Unpackers();
    private static final Drawers DRAWERS = new Drawers();

    @AfterAll
    static void send_them_home() {
        UNPACKERS.sendHome();
        DRAWERS.sendHome();
    }

    @Test
    void a_page_is_drawn_and_nobody_has_taken_anything_and_who_was_protected_since_is_not_shown() throws Exception {
        try (EntityManager em = DemoFixture.in(Database.H2).factory().createEntityManager()) {
            em.getTransaction().begin();
            try {
                var heard = new Heard();
                var names = new ArrayList<String>();
                var me = DemoFixture.lina(em);
                var id = DemoFixture.nso(em).id();
                var shelf = shelf(em, heard);
                int number = shelf.nextNumber(me, id);
                shelf.put(
                        me,
                        id,
                        number,
                        Redaction.NOTHING,
                        "{}",
                        List.of(new DossierShelf.Edition(Language.ENGLISH, 2, pdf("Samar Darwish"))),
                        List.of());
                var desk = desk(em, shelf, names);

                byte[] picture = desk.page(id, number, Language.ENGLISH, 1, 400);
                var drawn = ImageIO.read(new ByteArrayInputStream(picture));
                assertEquals(400, drawn.getWidth(), 2);
                assertArrayEquals(picture, desk.page(id, number, Language.ENGLISH, 1, 400), "the same once more");
                assertEquals(
                        CannotShow.Reason.NO_SUCH_PAGE,
                        assertThrows(CannotShow.class, () -> desk.page(id, number, Language.ENGLISH, 3, 400))
                                .reason());
                assertTrue(desk.isShown(id, number, Language.ENGLISH));
                assertFalse(desk.isShown(id, number, Language.FRENCH));
                assertFalse(heard.all().stream().anyMatch(RequestHappening.DossierTaken.class::isInstance));

                names.add("Samar Darwish");
                assertThrows(DossierRelease.HeldBack.class, () -> desk.page(id, number, Language.ENGLISH, 1, 400));
                assertFalse(desk.isShown(id, number, Language.ENGLISH));
            } finally {
                em.getTransaction().rollback();
            }
        }
    }

    private static LeafDesk desk(EntityManager em, DossierShelf shelf, List<String> names) {
        var requests = House.around(em).requestSearch();
        var guard = new LeakGuard(
                List.of((by, file, sieve) -> names.forEach(name -> sieve.watchName("P-01", name))), UNPACKERS);
        var book =
                new LeakBook(new LeakSearches_(em), new NeedToKnow(new CaseFiles_(em)), new Heard(), DemoFixture.NOON);
        var lina = new Person(DemoFixture.lina(em), "lina", "lina", Set.of(Role.COORDINATOR), Language.ENGLISH);
        return new LeafDesk(
                new DossierRelease(shelf, requests, guard, book),
                requests,
                new Easel(new Studio(), new AnyFile(DRAWERS)),
                () -> Optional.of(lina));
    }

    private static DossierShelf shelf(EntityManager em, Heard heard) {
        return new DossierShelf(
                new Requests_(em),
                House.around(em).requestSearch(),
                new NeedToKnow(new CaseFiles_(em)),
                House.around(em).people(),
                new Strongroom(new SealedParts_(em), CaseKeysInMemory.sealedWith(Path.of("target", "unused.key"))),
                heard,
                DemoFixture.NOON);
    }

    private static byte[] pdf(String words) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < 2; page++) {
                var sheet = new PDPage(PDRectangle.A4);
                document.addPage(sheet);
                try (var content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
                    content.newLineAtOffset(80, 700);
                    content.showText(words);
                    content.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
