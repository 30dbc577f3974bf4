package org.dalil.custody;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dalil.shared.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Something to be written into a chain. Begin with {@link #of(CustodyAct)} and add what is known.
 *
 * @param fingerprint of the bytes at that moment
 * @param other another item that has to do with it: what was derived, what took its place
 * @param tool with what it was done
 * @param details codes: ids, names of constants, fingerprints, numbers
 * @param told what a person says about it
 */
public record CustodyEvent(
        CustodyAct act,
        @Nullable Digest fingerprint,
        @Nullable UUID other,
        @Nullable String tool,
        @Nullable String toolVersion,
        Map<String, String> details,
        @Nullable Told told) {

    private static final String CODE = "[A-Za-z0-9_.:,+/-]{0,200}";

    public CustodyEvent {
        details.forEach((key, value) -> {
            if (!value.matches(CODE)) {
                throw new IllegalArgumentException("a detail of a chain is a code, not a text: " + key);
            }
        });
        details = Map.copyOf(details);
    }

    public static CustodyEvent of(CustodyAct act) {
        return new CustodyEvent(act, null, null, null, null, Map.of(), null);
    }

    /** About these bytes. */
    public static CustodyEvent of(CustodyAct act, @Nullable Digest fingerprint) {
        return new CustodyEvent(act, fingerprint, null, null, null, Map.of(), null);
    }

    public CustodyEvent about(UUID otherItem) {
        return new CustodyEvent(act, fingerprint, otherItem, tool, toolVersion, details, told);
    }

    public CustodyEvent by(@Nullable String itsTool, @Nullable String itsVersion) {
        return new CustodyEvent(act, fingerprint, other, itsTool, itsVersion, details, told);
    }

    public CustodyEvent with(String key, Object value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(key, String.valueOf(value));
        return new CustodyEvent(act, fingerprint, other, tool, toolVersion, more, told);
    }

    public CustodyEvent as(Told said) {
        return new CustodyEvent(act, fingerprint, other, tool, toolVersion, details, said);
    }

    /** {@code key=value} lines, sorted by key. */
    String lines() {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(details).forEach((key, value) -> lines.append(lines.isEmpty() ? "" : "\n")
                .append(key)
                .append('=')
                .append(value));
        return lines.toString();
    }
}
