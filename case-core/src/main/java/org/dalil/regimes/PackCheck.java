package org.dalil.regimes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that can be wrong with a pack although it can be read. */
final class PackCheck {

    private final RegimePack pack;
    private final List<String> problems = new ArrayList<>();

    private PackCheck(RegimePack pack) {
        this.pack = pack;
    }

    /** The problems of the pack that was found under this name, such as {@code EU-GHRSR/1.1}. */
    static List<String> problems(String name, RegimePack pack, Vocabulary vocabulary) {
        List<String> incomplete = Completeness.problems(pack, vocabulary);
        if (!incomplete.isEmpty()) {
            return incomplete;
        }
        var check = new PackCheck(pack);
        check.name(name);
        check.ids();
        check.groups();
        check.patterns();
        check.needs();
        check.fit(vocabulary);
        return check.problems;
    }

    /** The ids that may exist only once in all the regimes. */
    static Stream<String> ids(RegimePack pack) {
        return Stream.of(
                        pack.criteria().stream().map(Criterion::id),
                        pack.addressees().stream().map(Addressee::id),
                        pack.clocks().stream().map(ClockRule::id))
                .flatMap(ids -> ids);
    }

    private void name(String name) {
        String own = pack.id() + "/" + pack.version();
        if (!own.equals(name)) {
            problems.add("says that it is " + own);
        }
        if (!pack.version().matches("\\d+(\\.\\d+)*")) {
            problems.add("version: \"" + pack.version() + "\" is not a number such as 1.1");
        }
    }

    private void ids() {
        unique("id", ids(pack));
        unique("group_rules", pack.groupRules().stream().map(GroupRule::id));
        unique("dossier_sections", pack.dossierSections().stream().map(DossierSection::key));
    }

    private void unique(String what, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id)).forEach(id -> problems.add(what + "[" + id + "]: stands there twice"));
    }

    private void groups() {
        Set<String> rules = new HashSet<>();
        for (CriterionGroup group : pack.groups()) {
            rules.add(group.id());
            if (group.criteria().isEmpty()) {
                problems.add(at(group.rule()) + ": no criterion belongs to this group");
            }
            counts(group);
        }
        pack.criteria().stream()
                .filter(criterion -> !rules.contains(criterion.group()))
                .forEach(criterion ->
                        problems.add(at(criterion) + ".group: no rule for the group \"" + criterion.group() + "\""));
        for (GroupRule rule : pack.groupRules()) {
            rule.alternatives().stream()
                    .filter(other -> !rules.contains(other) || other.equals(rule.id()))
                    .forEach(other -> problems.add(at(rule) + ".alternatives: no other group \"" + other + "\""));
        }
    }

    private void counts(CriterionGroup group) {
        GroupRule rule = group.rule();
        int least = Objects.requireNonNullElse(rule.min(), 0);
        int most = Objects.requireNonNullElse(rule.max(), group.criteria().size());
        if (least < 0 || most < least || group.criteria().size() < least) {
            problems.add(at(rule) + ": no selection can satisfy min and max");
        }
        if (rule.min() == null && rule.max() == null && !rule.all()) {
            problems.add(at(rule) + ": demands nothing");
        }
    }

    private void patterns() {
        for (GroupRule rule : pack.groupRules()) {
            pattern(at(rule) + ".when", rule.when(), otherThan(rule.id()));
        }
        for (Criterion criterion : pack.criteria()) {
            pattern(at(criterion) + ".applies_to", criterion.appliesTo(), otherThan(criterion.group()));
        }
    }

    /** What it says of matters, and which criteria say that it was the target. */
    private void fit(Vocabulary vocabulary) {
        List<String> known = pack.criteria().stream().map(Criterion::id).toList();
        for (FitRule rule : pack.regime().fit()) {
            String place = "regime.fit[" + rule.question() + " " + String.join(", ", rule.values()) + "]";
            rule.values().stream()
                    .filter(value -> !vocabulary.has(rule.question().enumeration(), value))
                    .forEach(value -> problems.add(place + ": \"" + value + "\" is not in the vocabulary under \""
                            + rule.question().enumeration() + "\""));
            rule.criteria().stream()
                    .filter(criterion -> !known.contains(criterion))
                    .forEach(criterion -> problems.add(place + ": there is no criterion \"" + criterion + "\""));
            if (rule.criteria().isEmpty() && (rule.text() == null || rule.cite() == null)) {
                problems.add(place + ": names neither a criterion nor a text and where it stands");
            }
        }
        for (CriterionPattern pattern : pack.regime().attribution()) {
            if (!pattern.matchesAny(known)) {
                problems.add("regime.attribution: \"" + pattern.value() + "\" matches no criterion");
            }
        }
    }

    private void needs() {
        needs("needs", pack.needs());
        pack.groupRules().forEach(rule -> needs(at(rule) + ".needs", rule.needs()));
        pack.criteria().forEach(criterion -> needs(at(criterion) + ".needs", criterion.needs()));
    }

    private void needs(String place, @Nullable Needs needs) {
        if (needs != null && !needs.problem().isEmpty()) {
            problems.add(place + ": " + needs.problem());
        }
    }

    private void pattern(String place, @Nullable CriterionPattern pattern, List<String> ids) {
        if (pattern != null && !pattern.matchesAny(ids)) {
            problems.add(place + ": \"" + pattern.value() + "\" matches no criterion of another group");
        }
    }

    private List<String> otherThan(String group) {
        return pack.criteria().stream()
                .filter(criterion -> !criterion.group().equals(group))
                .map(Criterion::id)
                .toList();
    }

    private static String at(GroupRule rule) {
        return "group_rules[" + rule.id() + "]";
    }

    private static String at(Criterion criterion) {
        return "criteria[" + criterion.id() + "]";
    }
}
