package org.dalil.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dalil.accounts.AccountId;
import org.dalil.accounts.People;
import org.dalil.audit.AuditRow;
import org.dalil.dossier.ChainWords;
import org.dalil.shared.Language;
import org.dalil.web.regimes.Terms;
import org.dalil.web.ui.Dates;
import org.dalil.web.ui.Phrases;
import org.dalil.web.ui.Reader;
import org.dalil.web.ui.Words;
import org.jspecify.annotations.Nullable;

/** Says in words what stands in the trail in codes. */
@RequestScoped
public class HistoryWords {

    /** A kind of act, and its words. */
    public record Kind(String name, String words) {}

    /**
     * A detail of an entry.
     *
     * @param code whether it is shown as it is, because it is a number or a fingerprint and no word
     */
    public record Detail(String name, String label, String value, boolean code) {

        public boolean fingerprint() {
            return value.matches("[0-9a-f]{64}");
        }
    }

    private static final String WHAT = "audit.what.";
    private static final String LABEL = "audit.detail.";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z";

    /** Where the words of a constant may stand. */
    private static final List<String> FAMILIES = List.of(
            "audit.value.",
            "accounts.role.",
            "cases.role.",
            "custody.reason.",
            "timestamps.refusal.",
            "stages.move.",
            "sharing.kind.");

    /** Details whose values are words of the vocabulary, and of which enumeration. */
    private static final Map<String, String> TERMS =
            Map.of("from", "request_status", "to", "request_status", "kind", "party_kind", "use", "consent_scope");

    private static final Set<String> LANGUAGES = Set.of("language");

    @Inject
    private Words words;

    @Inject
    private Phrases phrases;

    @Inject
    private Reader reader;

    @Inject
    private Terms terms;

    @Inject
    private Dates dates;

    @Inject
    private People people;

    /** What happened; its code where another version of Dalil wrote it. */
    public String what(AuditRow row) {
        return knows(WHAT + row.what()) ? words.say(WHAT + row.what()) : row.what();
    }

    /** Everything that can happen, in the order of the alphabet. */
    public List<Kind> kinds() {
        return phrases.keys(reader.language(), WHAT).stream()
                .map(key -> new Kind(key.substring(WHAT.length()), words.say(key)))
                .sorted(Comparator.comparing(Kind::words, Collator.getInstance(reader.getLocale())))
                .toList();
    }

    /** The details, without the code of the thing, which is shown by itself. */
    public List<Detail> details(AuditRow row) {
        return row.details()
                .lines()
                .map(line -> detail(line.split("=", 2)))
                .filter(detail -> !detail.name().equals("code") || row.thing() == null)
                .toList();
    }

    private Detail detail(String[] line) {
        String name = line[0];
        String value = line.length == 1 ? "" : line[1];
        String label = knows(LABEL + name) ? words.say(LABEL + name) : name;
        String said = said(name, value);
        return said == null ? new Detail(name, label, value, true) : new Detail(name, label, said, false);
    }

    private @Nullable String said(String name, String value) {
        if (value.matches(ID)) {
            return people.nameOf(new AccountId(UUID.fromString(value))).orElse(null);
        }
        if (value.matches(MOMENT)) {
            return dates.say(Instant.parse(value));
        }
        if (LANGUAGES.contains(name)) {
            return Language.of(value).ownName();
        }
        for (String family : FAMILIES) {
            if (knows(family + value)) {
                return words.say(family + value);
            }
        }
        if (name.equals("act")) {
            return ChainWords.act(value, reader.language()).orElse(null);
        }
        return TERMS.containsKey(name) ? terms.say(TERMS.get(name), value.toLowerCase(Locale.ROOT)) : null;
    }

    private boolean knows(String key) {
        return phrases.knows(reader.language(), key);
    }
}
