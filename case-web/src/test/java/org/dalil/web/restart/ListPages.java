package org.dalil.web.restart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dalil.web.it.Visitor;

/**
 * How much longer the pages of lists take when the house is full; by hand, with the class path of the tests, from the
 * folder case-web when it is built. Compares 100 requests, 100 parties and 1,000 items of evidence in a case with 10,000,
 * 100,000 and 100,000, on the embedded database, from the question to the last byte of the page; the text that is looked
 * for stands in sixty requests of either. For somebody who works on
 * all of the thousand cases, and on a tenth of those in which the parties are kept who are not known to everybody.
 * Beside median and 95th percentile stands what the processor did for a page, whatever else the machine does meanwhile.
 */
public final class ListPages {

    private static final int WARMING_UP = 20;
    private static final int ROUNDS = 30;
    private static final String WORK = "D-2021-014";

    private ListPages() {}

    public static void main(String[] arguments) throws Exception {
        System.setProperty("dalil.demo.password", "for-tests-only");
        try (var dalil = Installation.in(Files.createTempDirectory("lists"))) {
            dalil.start().stop();
            var place = fill(dalil.data(), 0, 100, 0, 100, 1_000);
            var few = measured(dalil, place);
            fill(dalil.data(), 100, 10_000, 100, 100_000, 100_000);
            var many = measured(dalil, place);
            few.forEach((page, took) -> say(page, took, many.get(page)));
        }
    }

    private static void say(String page, double[] few, double[] many) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-22s", page));
        var what = List.of("median", "p95", "processor");
        for (var i = 0; i < few.length; i++) {
            line.append(String.format(
                    Locale.ROOT, "  %s %.1f : %.1f ms = %.2f", what.get(i), many[i], few[i], many[i] / few[i]));
        }
        System.out.println(line);
    }

    private static Map<String, double[]> measured(Installation dalil, String place) throws Exception {
        dalil.startWith(Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseSerialGC"));
        var lina = dalil.as("lina");
        var pages = new LinkedHashMap<String, String>();
        pages.put("requests", "/requests/list.xhtml");
        pages.put("requests, page 3", "/requests/list.xhtml?page=3");
        pages.put("requests of a text", "/requests/list.xhtml?text=early");
        pages.put("requests of a stage", "/requests/list.xhtml?stage=DRAFTING");
        pages.put("board", "/requests/board.xhtml");
        pages.put("board of a text", "/requests/board.xhtml?text=early");
        pages.put("parties", "/parties/list.xhtml");
        pages.put("parties, page 3", "/parties/list.xhtml?page=3");
        pages.put("parties of a kind", "/parties/list.xhtml?kind=PERSON");
        pages.put("evidence", "/cases/evidence.xhtml?id=" + place);
        pages.put("evidence, page 10", "/cases/evidence.xhtml?id=" + place + "&page=10");
        pages.put("evidence of a kind", "/cases/evidence.xhtml?id=" + place + "&kind=VIDEO");
        var took = new LinkedHashMap<String, double[]>();
        pages.forEach((name, address) -> took.put(name, took(dalil, lina, address)));
        dalil.stop();
        return took;
    }

    /** Median, 95th percentile, and what the processor of the server did for one page; in milliseconds. */
    private static double[] took(Installation dalil, Visitor visitor, String address) {
        for (var round = 0; round < WARMING_UP; round++) {
            visitor.get(address);
        }
        var times = new double[ROUNDS];
        var worked = dalil.worked();
        for (var round = 0; round < ROUNDS; round++) {
            var begun = System.nanoTime();
            var answer = visitor.get(address);
            times[round] = (System.nanoTime() - begun) / 1e6;
            if (answer.statusCode() != 200) {
                throw new AssertionError(address + ": " + answer.statusCode());
            }
        }
        var each = dalil.worked().minus(worked).toNanos() / 1e6 / ROUNDS;
        Arrays.sort(times);
        return new double[] {times[ROUNDS / 2], times[ROUNDS * 95 / 100], each};
    }

    /** Answers with the case that holds the evidence. */
    private static String fill(Path data, int from, int requests, int before, int parties, int items)
            throws SQLException {
        try (var database = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("dalil").toAbsolutePath(), "sa", "")) {
            run(database, CASES, from / 10, requests / 10);
            run(database, MEMBERS, from / 10, requests / 10);
            run(database, REQUESTS, from, requests);
            run(database, PARTIES, before, parties);
            run(database, PLACES, before, parties);
            evidence(database, items);
            try (var statement = database.createStatement()) {
                statement.execute("analyze sample_size 0");
                try (var file = statement.executeQuery("select id from case_file where number = '" + WORK + "'")) {
                    file.next();
                    return file.getString(1);
                }
            }
        }
    }

    private static void run(Connection database, String rows, int from, int to) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(rows.formatted("(select x as n from system_range(%d, %d)) s".formatted(from, to - 1)));
        }
    }

    private static void evidence(Connection database, int items) throws SQLException {
        try (var statement = database.createStatement()) {
            var columns = new StringBuilder();
            try (var found = statement.executeQuery("select column_name from information_schema.columns where"
                    + " table_name = 'EVIDENCE_ITEM' and column_name not in"
                    + " ('ID', 'NUMBER', 'NUMBER_LENGTH', 'TYPE', 'STATUS')")) {
                while (found.next()) {
                    columns.append(", t.").append(found.getString(1));
                }
            }
            var there = "(select max(cast(substring(e.number from 3) as integer)) from evidence_item e"
                    + " join case_file c on c.id = e.case_id where c.number = '" + WORK + "')";
            statement.execute("insert into evidence_item (id, number, number_length, type, status"
                    + columns.toString().replace("t.", "")
                    + ") select random_uuid(), 'E-' || lpad(cast(x as varchar(9)), greatest(2, length(cast(x as varchar(9)))), '0'),"
                    + " 2 + greatest(2, length(cast(x as varchar(9)))),"
                    + " case when mod(x, 2) = 0 then 'VIDEO' else 'PHOTO' end,"
                    + " case when mod(x, 3) = 0 then 'CAPTURED' else 'APPROVED' end" + columns
                    + " from evidence_item t join case_file f on f.id = t.case_id cross join system_range(1, " + items
                    + ") where f.number = '" + WORK + "' and t.number = 'E-01' and x > " + there);
        }
    }

    private static final String CASES =
            """
            insert into case_file (id, version, number, kind, title_en, opened_at)
            select cast(concat('00000000-0000-7000-8000-', lpad(cast(s.n as varchar), 12, '0')) as uuid), 0,
              concat('B-', cast(s.n as varchar)), f.kind, f.title_en, f.opened_at
            from case_file f cross join %s where f.number = 'D-2021-014'""";
    private static final String MEMBERS =
            """
            insert into case_member (case_id, account, role, since, admitted_by, leads)
            select cast(concat('00000000-0000-7000-8000-', lpad(cast(s.n as varchar), 12, '0')) as uuid),
              m.account, m.role, m.since, m.admitted_by, m.leads
            from case_member m join case_file f on f.id = m.case_id cross join %s where f.number = 'D-2021-014'""";
    private static final String REQUESTS =
            """
            insert into sanctions_request (id, version, case_id, number, ask_id, regime, pack_version,
              target_id, title_en, brief_en, owner_id, status, moves, opened_at)
            select cast(concat('00000000-0000-7000-9000-', lpad(cast(s.n as varchar), 12, '0')) as uuid), 0,
              cast(concat('00000000-0000-7000-8000-', lpad(cast((s.n - mod(s.n, 10)) / 10 as varchar), 12, '0')) as uuid),
              concat('B-', lpad(cast(s.n as varchar), 6, '0')), r.ask_id, r.regime, r.pack_version,
              r.target_id, concat(case when s.n < 60 then 'Early title ' else 'Title ' end, cast(s.n as varchar)), r.brief_en, r.owner_id,
              case mod(s.n, 7) when 0 then 'DRAFT' when 1 then 'INTERNAL_REVIEW' when 2 then 'SIGN_ON_OPEN'
                when 3 then 'READY_TO_SUBMIT' when 4 then 'SUBMITTED' when 5 then 'UNDER_CONSIDERATION' else 'DESIGNATED' end, 0, r.opened_at
            from sanctions_request r cross join %s where r.number = 'D-2021-014/1'""";
    private static final String PARTIES =
            """
            insert into party (id, version, kind, name_en, name_ar, common, survivor, sorted_ar, sorted_en)
            select cast(concat('00000000-0000-7000-a000-', lpad(cast(s.n as varchar), 12, '0')) as uuid), 0,
              case when mod(s.n, 5) < 3 then 'ORGANISATION' else 'PERSON' end,
              concat('Gulf ', cast(mod(s.n * 7919, 100003) as varchar)), concat('خليج ', cast(mod(s.n * 7919, 100003) as varchar)),
              mod(s.n, 5) < 3,
              cast(concat('00000000-0000-7000-a000-', lpad(cast(s.n as varchar), 12, '0')) as uuid),
              concat('خليج ', cast(mod(s.n * 7919, 100003) as varchar)), concat('gulf ', cast(mod(s.n * 7919, 100003) as varchar))
            from %s""";
    private static final String PLACES =
            """
            insert into party_place (party_id, place)
            select cast(concat('00000000-0000-7000-a000-', lpad(cast(s.n as varchar), 12, '0')) as uuid),
              case when mod(s.n, 5) < 3 then '*' when mod(s.n, 50) in (3, 4) then concat('B-', cast(mod(s.n, 10) as varchar)) else concat('X-', cast(mod(s.n, 180) as varchar)) end
            from %s""";
}
