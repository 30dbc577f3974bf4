package org.dalil.web.restart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What lies in the folder of an installation that is not running.
 *
 * @param withoutFile how many items have no file
 */
record Remains(Path data, long withoutFile) {

    private static final String ONE_OF_EACH =
            """
            select count(*) from custody_entry where item_id = '%1$s' and act in ('RECEIVED', 'HASHED', 'STORED')
            union all select 3 * count(*) from evidence_file where item_id = '%1$s'
            union all select 3 * count(*) from evidence_item where id = '%1$s' and fingerprint_hex = '%2$s'
            union all select 3 * count(*) from audit_entry where about = '%1$s' and what = 'FILE_KEPT'""";

    private static final String REVIEWED_ONCE =
            """
            select count(*) from review where item_id = '%1$s' and ending = 'APPROVED'
            union all select count(*) from review where item_id = '%1$s'
            union all select count(*) from evidence_item where id = '%1$s' and status = 'APPROVED'
            union all select count(*) from evidence_grade where item_id = '%1$s'
            union all select count(*) / 2 from review_verdict where item_id = '%1$s' and kind = 'APPROVE'
            union all select count(distinct reviewer) / 2 from review_verdict where item_id = '%1$s'
            union all select count(*) from audit_entry where about = '%1$s' and what = 'SENT_TO_REVIEW'
            union all select count(*) from audit_entry where about = '%1$s' and what = 'EVIDENCE_GRADED'
            union all select count(*) / 2.0 from audit_entry where about = '%1$s' and what = 'VERDICT_APPROVE'""";

    private static final String HALF_VERDICTS =
            """
            select count(*) from review_verdict v where
              (select count(*) from review_answer a where a.verdict_id = v.id)
              <> (select max(c) from (select count(*) c from review_answer group by verdict_id))""";

    static Remains of(Installation dalil) throws SQLException {
        return new Remains(
                dalil.data(),
                numbers(
                                dalil.data(),
                                "select count(*) from evidence_item i"
                                        + " where not exists (select 1 from evidence_file f where f.item_id = i.id)")
                        .get(0));
    }

    /** What is there by half, twice or not at all, of all that was brought and reviewed to the end. */
    List<String> faults(Remains before, List<Incoming> files, List<ItemInReview> items)
            throws SQLException, IOException {
        List<String> faults = new ArrayList<>();
        if (withoutFile != before.withoutFile) {
            faults.add((withoutFile - before.withoutFile) + " items were begun and got no file");
        }
        for (Incoming file : files) {
            expect(faults, 3, ONE_OF_EACH.formatted(UUID.fromString(file.item()), file.fingerprint()), file);
        }
        for (ItemInReview item : items) {
            expect(faults, 1, REVIEWED_ONCE.formatted(UUID.fromString(item.id())), item.id());
        }
        expect(faults, 0, HALF_VERDICTS, "verdicts");
        expect(faults, 0, "select count(*) from upload where became is null", "uploads");
        expect(
                faults,
                files.size(),
                "select count(distinct item_id) from evidence_file where name like 'file %.bin'",
                "files");
        faults.addAll(unexpected());
        return faults;
    }

    private void expect(List<String> faults, long number, String sql, Object about) throws SQLException {
        List<Long> found = numbers(data, sql);
        if (found.stream().anyMatch(each -> each != number)) {
            faults.add(about + ": " + found + " in place of " + number);
        }
    }

    /** Of what lies in the store: what is still on its way, and what can be read by anybody. */
    private List<String> unexpected() throws IOException {
        List<String> unexpected = new ArrayList<>();
        try (var stored = Files.walk(data.resolve("evidence"))) {
            for (Path file : stored.filter(Files::isRegularFile).toList()) {
                if (file.getParent().endsWith("incoming")) {
                    unexpected.add(file.getFileName() + " is still on its way");
                }
            }
        }
        Incoming.shownIn(data).forEach(place -> unexpected.add(place + " shows the plain text"));
        return unexpected;
    }

    private static List<Long> numbers(Path data, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("dalil"), "sa", "");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<Long> numbers = new ArrayList<>();
            while (rows.next()) {
                var number = rows.getBigDecimal(1);
                numbers.add(number.stripTrailingZeros().scale() > 0 ? -1 : number.longValue());
            }
            return numbers;
        }
    }
}
