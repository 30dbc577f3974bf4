package org.dalil.web.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may know whom: the table that keeps features apart. Whoever needs a new acquaintance adds it here, where a
 * reviewer sees it.
 */
final class Features {

    record Acquaintance(String feature, String knows) {}

    private record Row(String feature, Set<String> knows) {}

    private static final List<Row> ROWS = List.of(
            // case-core
            row("shared"),
            row("database", "shared"),
            row("backup", "database"),
            row("regimes", "shared"),
            row("clocks", "shared", "regimes"),
            row("parties", "database", "shared", "accounts", "editing"),
            row("secrets"),
            row("worker", "shared"),
            row("accounts", "shared", "database", "secrets"),
            row("editing", "shared", "accounts"),
            row("index", "shared", "parties", "accounts"),
            row("cases", "database", "shared", "parties", "accounts", "editing", "regimes", "index"),
            row("cases", "database", "shared", "parties", "accounts", "editing", "regimes"),
            row("assignments", "shared", "database", "accounts", "editing", "requests"),
            row("deadlines", "database", "shared", "accounts", "cases"),
            row("sealing", "shared"),
            row("custody", "database", "shared", "parties", "accounts", "cases", "editing", "sealing"),
            row("vault", "database", "shared", "secrets", "cases"),
            row(
                    "evidence",
                    "database",
                    "shared",
                    "parties",
                    "accounts",
                    "cases",
                    "editing",
                    "custody",
                    "secrets",
                    "vault",
                    "index"),
            row(
                    "protection",
                    "database",
                    "deadlines",
                    "shared",
                    "parties",
                    "accounts",
                    "cases",
                    "editing",
                    "evidence",
                    "requests",
                    "signon",
                    "secrets"),
            row(
                    "review",
                    "database",
                    "deadlines",
                    "shared",
                    "regimes",
                    "parties",
                    "accounts",
                    "editing",
                    "cases",
                    "evidence",
                    "protection"),
            row("inspection", "database", "shared", "accounts", "cases", "evidence", "vault", "worker"),
            row("lists", "shared", "accounts", "cases", "evidence", "editing", "secrets", "worker"),
            row("origins", "database", "shared", "accounts", "cases", "evidence", "editing"),
            row("signon", "database", "shared", "editing", "parties", "accounts", "cases"),
            row("letters", "database", "shared", "editing", "parties", "accounts", "cases", "signon"),
            row("submission", "database", "shared", "accounts", "cases"),
            row(
                    "requests",
                    "database",
                    "deadlines",
                    "shared",
                    "editing",
                    "regimes",
                    "parties",
                    "accounts",
                    "cases",
                    "evidence",
                    "signon"),
            row(
                    "gathering",
                    "database",
                    "shared",
                    "editing",
                    "parties",
                    "accounts",
                    "cases",
                    "letters",
                    "signon",
                    "requests"),
            row("sharing", "shared", "accounts", "editing", "cases", "evidence", "deadlines"),
                    "signon",
                    "index"),
            row("search", "database", "shared", "accounts", "parties", "cases", "index"),
            row("sharing", "shared", "accounts", "editing", "cases", "evidence", "deadlines", "index"),
            row("timestamps", "database", "shared", "accounts", "cases", "custody", "evidence"),
            row("audit", "shared", "database", "accounts", "cases", "sealing"),
            row(
                    "demo",
                    "shared",
                    "regimes",
                    "parties",
                    "accounts",
                    "editing",
                    "sealing",
                    "custody",
                    "cases",
                    "evidence",
                    "review",
                    "signon",
                    "letters",
                    "gathering",
                    "submission",
                    "requests",
                    "sharing"),
            // case-reporting
            row("viewing", "shared", "accounts", "cases", "evidence", "review", "worker"),
            row("dossier.markup"),
            row("dossier.pdf", "shared"),
            row("dossier.content", "shared"),
            row("dossier.layout", "shared", "dossier.content", "dossier.markup"),
            row("dossier.word", "shared", "dossier.layout"),
            row("dossier.parcel", "shared"),
            row(
                    "dossier.exchange",
                    "shared",
                    "regimes",
                    "parties",
                    "cases",
                    "evidence",
                    "signon",
                    "requests",
                    "dossier.content"),
            row(
                    "dossier.assembly",
                    "shared",
                    "regimes",
                    "parties",
                    "cases",
                    "evidence",
                    "signon",
                    "gathering",
                    "requests",
                    "dossier.content"),
            row(
                    "dossier",
                    "shared",
                    "accounts",
                    "cases",
                    "custody",
                    "timestamps",
                    "evidence",
                    "gathering",
                    "parties",
                    "requests",
                    "dossier.markup",
                    "dossier.pdf",
                    "dossier.content",
                    "dossier.layout",
                    "dossier.word",
                    "dossier.exchange",
                    "dossier.parcel",
                    "dossier.assembly"),
            // case-web
            row("launch"),
            row(
                    "web",
                    "database",
                    "index",
                    "inspection",
                    "timestamps",
                    "accounts",
                    "demo",
                    "evidence",
                    "parties",
                    "protection",
                    "web.accounts"),
            row("web.ui", "shared", "database", "accounts", "parties", "cases"),
            row("web.assignments", "accounts", "assignments", "web.ui"),
            row("web.accounts", "shared", "accounts", "web.ui", "web.command"),
            row("web.command", "shared", "database", "backup", "web.ui"),
            row("web.vault", "vault", "evidence", "web.command"),
            row("web.operation", "database", "web.ui"),
            row(
                    "web.audit",
                    "shared",
                    "database",
                    "accounts",
                    "cases",
                    "audit",
                    "sealing",
                    "custody",
                    "evidence",
                    "review",
                    "dossier",
                    "web.ui",
                    "web.regimes",
                    "web.command"),
            row("web.regimes", "shared", "regimes", "web.ui"),
            row("web.editing", "shared", "accounts", "editing", "web.ui", "web.regimes"),
            row(
                    "web.parties",
                    "shared",
                    "accounts",
                    "parties",
                    "cases",
                    "regimes",
                    "editing",
                    "web.ui",
                    "web.regimes",
                    "web.editing"),
            row(
                    "web.work",
                    "shared",
                    "database",
                    "deadlines",
                    "regimes",
                    "accounts",
                    "cases",
                    "review",
                    "requests",
                    "assignments",
                    "editing",
                    "web.ui",
                    "web.regimes"),
            row("web.signon", "shared", "parties", "signon"),
            row(
                    "web.search",
                    "shared",
                    "accounts",
                    "cases",
                    "parties",
                    "search",
                    "index",
                    "sharing",
                    "web.ui",
                    "web.regimes"),
            row(
                    "web.cases",
                    "shared",
                    "regimes",
                    "database",
                    "parties",
                    "accounts",
                    "cases",
                    "evidence",
                    "inspection",
                    "lists",
                    "origins",
                    "signon",
                    "submission",
                    "requests",
                    "editing",
                    "worker",
                    "web.ui",
                    "web.editing",
                    "web.regimes",
                    "web.signon"),
            row(
                    "web.gathering",
                    "shared",
                    "accounts",
                    "cases",
                    "signon",
                    "letters",
                    "gathering",
                    "editing",
                    "web.accounts",
                    "web.ui",
                    "web.editing",
                    "web.cases"),
            row(
                    "web.custody",
                    "shared",
                    "dossier",
                    "accounts",
                    "parties",
                    "cases",
                    "evidence",
                    "custody",
                    "timestamps",
                    "sealing",
                    "editing",
                    "web.ui",
                    "web.editing",
                    "web.cases"),
            row(
                    "web.review",
                    "shared",
                    "database",
                    "regimes",
                    "accounts",
                    "parties",
                    "editing",
                    "cases",
                    "inspection",
                    "evidence",
                    "signon",
                    "review",
                    "requests",
                    "viewing",
                    "worker",
                    "web.assignments",
                    "web.ui",
                    "web.editing",
                    "web.cases",
                    "web.regimes"),
            row(
                    "web.sharing",
                    "shared",
                    "database",
                    "accounts",
                    "cases",
                    "evidence",
                    "editing",
                    "sharing",
                    "web.ui",
                    "web.editing",
                    "web.cases"),
            row(
                    "web.protection",
                    "shared",
                    "database",
                    "parties",
                    "accounts",
                    "cases",
                    "editing",
                    "evidence",
                    "requests",
                    "protection",
                    "web.ui",
                    "web.editing",
                    "web.regimes",
                    "web.cases"),
            row(
                    "web.requests",
                    "shared",
                    "database",
                    "regimes",
                    "parties",
                    "accounts",
                    "cases",
                    "evidence",
                    "signon",
                    "submission",
                    "protection",
                    "requests",
                    "assignments",
                    "dossier",
                    "editing",
                    "web.assignments",
                    "web.ui",
                    "web.editing",
                    "web.cases",
                    "web.regimes",
                    "web.signon"));

    private static final Map<String, Set<String>> KNOWS =
            ROWS.stream().collect(Collectors.toMap(Row::feature, Row::knows));

    private Features() {}

    private static Row row(String feature, String... knows) {
        return new Row(feature, Set.of(knows));
    }

    /** Whether the table has a row for it at all. */
    static boolean isListed(String feature) {
        return KNOWS.containsKey(feature);
    }

    static boolean mayKnow(String feature, String other) {
        return feature.equals(other) || KNOWS.getOrDefault(feature, Set.of()).contains(other);
    }

    /** The features of case-core, in the order of the table. */
    static List<String> ofTheCore() {
        return ROWS.stream().map(Row::feature).filter(Features::isCore).toList();
    }

    /** Every acquaintance that the table grants behind the pages. */
    static Set<Acquaintance> grantedBehindThePages() {
        return ROWS.stream()
                .filter(row -> !row.feature().startsWith("web"))
                .flatMap(row -> row.knows().stream().map(other -> new Acquaintance(row.feature(), other)))
                .collect(Collectors.toSet());
    }

    private static boolean isCore(String feature) {
        return Stream.of("dossier", "viewing", "web", "launch")
                .noneMatch(outside -> feature.split("\\.")[0].equals(outside));
    }
}
