package org.dalil.dossier.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dalil.House;
import org.dalil.accounts.AccountId;
import org.dalil.cases.CaseId;
import org.dalil.database.Database;
import org.dalil.demo.DemoFixture;
import org.dalil.dossier.DossierPress;
import org.dalil.dossier.Printed;
import org.dalil.dossier.Progress;
import org.dalil.dossier.exchange.Exchange;
import org.dalil.leaks.Leak;
import org.dalil.leaks.LeakGuard;
import org.dalil.leaks.LeakReport;
import org.dalil.leaks.Outgoing;
import org.dalil.leaks.Watched;
import org.dalil.regimes.RegimeCatalogue;
import org.dalil.requests.RequestFile;
import org.dalil.requests.RequestId;
import org.dalil.signon.SignatureView;
import org.dalil.worker.Unpackers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The files of whole dossiers, as the press makes them, on their way out. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeaksOfDossiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Unpackers UNPACKERS = new Unpackers();
    private static final AccountId ME = new AccountId(new UUID(1, 2));
    private static final CaseId CASE = new CaseId(new UUID(1, 1));

    /** People of whom none of these cases speaks. */
    private static final Watched NOBODY_HERE = (by, file, sieve) -> {
        List.of(
                        "Layla Mahmoud al-Haddad",
                        "ليلى محمود الحدّاد",
                        "Zubaydah Qandil",
                        "زبيدة قنديل",
                        "Samar Darwish",
                        "سمر درويش",
                        "عبد الله يوسف الخطيب",
                        "Nour Saleh",
                        "أم كريم")
                .forEach(name -> sieve.watchName("P-01", name));
        sieve.watchTraces("P-01", "+963 944 123 456, layla@example.org, @layla_damascus, 33.51390, 36.27660");
    };

    private static RequestFile nso;

    @BeforeAll
    static void read() {
        nso = RequestUnder.nso();
    }

    @AfterAll
    static void send_them_home() {
        UNPACKERS.sendHome();
    }

    @Test
    void nothing_is_found_in_the_requests_of_the_demo() {
        List<RequestFile> files = DemoFixture.reading(Database.H2, em -> {
            AccountId lina = DemoFixture.lina(em);
            return em.createQuery("select r.id from SanctionsRequest r order by r.number", RequestId.class)
                    .getResultStream()
                    .map(id -> House.around(em).requests().whole(lina, id).orElseThrow())
                    .toList();
        });
        assertTrue(files.size() > 1);
        files.forEach(file -> {
            LeakReport report = search(print(file), NOBODY_HERE);
            assertEquals(List.of(), report.leaks(), file.request().number());
            assertTrue(report.files() > 10 && report.parts() > 100, report::toString);
        });
    }

    @Test
    void nor_in_any_letter_of_the_five_cases() {
        List<Outgoing> letters = DemoFixture.reading(Database.H2, em -> {
            AccountId lina = DemoFixture.lina(em);
            return Stream.of("D-2021-014", "D-2021-005", "D-2021-009", "D-2021-006", "D-2021-015")
                    .flatMap(number ->
                            House.around(em)
                                    .cases()
                                    .documents(
                                            lina,
                                            DemoFixture.caseFile(em, number).id())
                                    .stream()
                                    .map(document -> new Outgoing(
                                            number + ".txt", document.text().getBytes(StandardCharsets.UTF_8))))
                    .toList();
        });
        assertTrue(letters.size() >= 5, () -> letters.size() + " letters");
        assertEquals(List.of(), search(letters, NOBODY_HERE).leaks());
    }

    @Test
    void whoever_is_named_in_it_is_found_in_every_language_and_every_kind_of_file() {
        SignatureView somebody = nso.signatures().stream()
                .filter(signature ->
                        !signature.organisation() && signature.name().en() != null)
                .findFirst()
                .orElseThrow();
        LeakReport report = search(print(nso), (by, file, sieve) -> {
            sieve.watchName("P-01", somebody.name().ar());
            sieve.watchName("P-01", somebody.name().en());
        });
        assertEquals(
                Set.of(
                        "dossier_ar.pdf",
                        "dossier_en.pdf",
                        "dossier_fr.pdf",
                        "dossier_ar.docx",
                        "dossier_en.docx",
                        "dossier_fr.docx"),
                report.leaks().stream().map(Leak::file).collect(Collectors.toSet()));
    }

    private static List<Outgoing> print(RequestFile file) {
        Printed printed = new DossierPress()
                .print(
                        new Assembly(RegimeCatalogue.shipped()).of(file, "v0.1", TODAY),
                        Exchange.of(file, "v0.1", TODAY),
                        Progress.UNHEARD);
        List<Outgoing> files = new ArrayList<>(List.of(new Outgoing("manifest.json", printed.manifest())));
        printed.pdfs()
                .forEach(pdf ->
                        files.add(new Outgoing("dossier_" + pdf.language().tag() + ".pdf", pdf.bytes())));
        printed.outputs().forEach(output -> files.add(new Outgoing(output.name(), output.content())));
        return files;
    }

    private static LeakReport search(List<Outgoing> files, Watched watched) {
        return new LeakGuard(List.of(watched), UNPACKERS).of(ME, CASE, files);
    }
}
