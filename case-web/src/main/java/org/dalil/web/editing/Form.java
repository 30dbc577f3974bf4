package org.dalil.web.editing;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dalil.editing.Clash;
import org.dalil.editing.Edit;
import org.dalil.editing.Kept;
import org.dalil.editing.Sheet;
import org.dalil.editing.Stand;
import org.dalil.web.ui.Choice;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of one form, for the time of one request. */
public final class Form {

    private static final String CHOICE = "choice:";
    private static final String THEIRS = "theirs:";
    private static final Pattern ROW = Pattern.compile("([a-z]+)\\.([0-9]{1,3})\\..*");
    private static final int SPARE_ROWS = 6;
    private static final int MOST_ROWS = 60;

    private final String key;
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Map<String, String> taken = new LinkedHashMap<>();
    private final Set<String> posted = new HashSet<>();
    private int seen;
    private @Nullable Instant keptAt;
    private @Nullable Clash clash;
    private @Nullable String rival;

    private Form(String key) {
        this.key = key;
    }

    /**
     * A form that comes back from the browser: its fields fill themselves.
     *
     * @param sent what came with them: for each field in which two versions differed the other version, and the choice
     */
    static Form posted(String key, Map<String, String> sent) {
        Form form = new Form(key);
        sent.forEach((name, choice) -> {
            form.posted.add(name.substring(name.lastIndexOf(':') + 1).replace('_', '.'));
            if (name.startsWith(CHOICE) && choice.equals("theirs")) {
                String field = name.substring(CHOICE.length());
                form.taken.put(field, sent.getOrDefault(THEIRS + field, ""));
            }
        });
        return form;
    }

    /** A form that is shown: as the thing stands, or as it was typed and not saved. */
    static Form shown(String key, Stand stand, Optional<Kept> draft) {
        Form form = new Form(key);
        Edit edit = draft.map(Kept::edit).orElseGet(() -> new Edit(stand.revision(), stand.sheet()));
        form.values.putAll(edit.sheet().fields());
        form.seen = edit.seen();
        form.keptAt = draft.map(Kept::at).orElse(null);
        return form;
    }

    /** How many rows of a list the form shows: those in which something stands or stood, and some to write in. */
    public int rows(String list) {
        int last = 0;
        Set<String> fields = new HashSet<>(values.keySet());
        fields.addAll(posted);
        if (clash != null) {
            clash.differences().forEach(difference -> fields.add(difference.field()));
        }
        for (String field : fields) {
            Matcher row = ROW.matcher(field);
            if (row.matches() && row.group(1).equals(list)) {
                last = Math.max(last, Integer.parseInt(row.group(2)));
            }
        }
        return Math.min(MOST_ROWS, posted.isEmpty() ? last + SPARE_ROWS : last);
    }

    /** Fills an empty field, of a form that is shown for the first time. */
    public Form suggest(String field, String text) {
        if (keptAt == null) {
            values.putIfAbsent(field, text);
        }
        return this;
    }

    void clashed(Clash found, @Nullable String by) {
        clash = found;
        rival = by;
        seen = found.revision();
    }

    /** From now on the fields show what was chosen. */
    void settle() {
        values.putAll(taken);
        taken.clear();
    }

    /** What was typed, with the fields of the other version in which that one was chosen. */
    public Edit edit() {
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((field, value) -> fields.put(field, typed(value)));
        fields.putAll(taken);
        return new Edit(seen, new Sheet(fields));
    }

    /** What is not ticked is a field in which nothing stands. */
    private static String typed(@Nullable Object value) {
        return value == null || Boolean.FALSE.equals(value) ? "" : value.toString();
    }

    public Sheet sheet() {
        return edit().sheet();
    }

    /** Null where the two versions agree. */
    public Clash.@Nullable Difference difference(String field) {
        return clash == null
                ? null
                : clash.differences().stream()
                        .filter(difference -> difference.field().equals(field))
                        .findFirst()
                        .orElse(null);
    }

    /** What a value is called in a list of choices; the value itself if it is not in it. */
    public @Nullable String labelOf(List<Choice> items, @Nullable String value) {
        return items.stream()
                .filter(item -> item.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    public String getKey() {
        return key;
    }

    public Map<String, @Nullable Object> getValues() {
        return values;
    }

    public int getSeen() {
        return seen;
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    /** When the text in the fields was kept; null if it is what was saved. */
    public @Nullable Instant getKeptAt() {
        return keptAt;
    }

    public @Nullable Clash getClash() {
        return clash;
    }

    /** The name of who saved in between; null for the program itself. */
    public @Nullable String getRival() {
        return rival;
    }
}
