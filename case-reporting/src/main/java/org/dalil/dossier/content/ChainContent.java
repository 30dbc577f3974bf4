package org.dalil.dossier.content;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dalil.shared.Anchor;
import org.dalil.shared.Digest;
import org.dalil.shared.LocalText;
import org.dalil.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The chain of custody of one item, as it leaves the house.
 *
 * @param item its number among the exhibits, such as {@code E-05}
 * @param fileName of its first file, as it came; null where the item has no file
 * @param takenAt when this copy was made
 * @param sealed whether every seal and every signature of the chain fitted then
 * @param bytes what the stored bytes of its first file were then
 * @param further its other files
 * @param anchor where the audit trail of the installation ended then
 * @param stamps what authorities for time stamps confirmed
 */
public record ChainContent(
        String caseNumber,
        String item,
        LocalText title,
        Imprint.Tlp tlp,
        @Nullable String fileName,
        long size,
        @Nullable Digest fingerprint,
        Instant takenAt,
        String takenBy,
        boolean sealed,
        Bytes bytes,
        List<FurtherFile> further,
        Anchor anchor,
        List<Stamp> stamps,
        List<Entry> entries) {

    /** Another file of the same capture. */
    public record FurtherFile(int position, String name, long size, Digest fingerprint, Bytes bytes) {}

    /** What the stored bytes were when the copy was made. */
    public enum Bytes {
        AS_THEY_CAME,
        MISSING,
        CHANGED,
        UNREADABLE,
        NO_FILE
    }

    /**
     * One entry.
     *
     * @param act the code of what was done
     * @param at when the program wrote it down
     * @param by the account; null for the program itself
     * @param told what a person said about it; null for what the program saw
     * @param details codes
     * @param sealed every field in the order in which they are sealed, beside the number
     */
    public record Entry(
            long number,
            String act,
            Instant at,
            @Nullable String by,
            @Nullable Saying told,
            @Nullable String tool,
            @Nullable String toolVersion,
            @Nullable Digest fingerprint,
            Map<String, String> details,
            Digest seal,
            List<String> sealed) {

        Entry spelled(UnaryOperator<String> spelling) {
            return new Entry(
                    number,
                    act,
                    at,
                    ChainContent.spelled(by, spelling),
                    told == null ? null : told.spelled(spelling),
                    ChainContent.spelled(tool, spelling),
                    ChainContent.spelled(toolVersion, spelling),
                    fingerprint,
                    spelledDetails(spelling),
                    seal,
                    sealed);
        }

        private Map<String, String> spelledDetails(UnaryOperator<String> spelling) {
            Map<String, String> printable = new LinkedHashMap<>();
            details.forEach((name, value) -> printable.put(name, spelling.apply(value)));
            return printable;
        }
    }

    /** What a person said. */
    public record Saying(
            PartialDate happened,
            @Nullable String person,
            @Nullable LocalText party,
            @Nullable String place,
            @Nullable String words,
            @Nullable Long corrects) {

        Saying spelled(UnaryOperator<String> spelling) {
            return new Saying(
                    new PartialDate(
                            happened.from(),
                            happened.to(),
                            happened.time(),
                            happened.zone(),
                            happened.precision(),
                            ChainContent.spelled(happened.words(), spelling),
                            happened.basis()),
                    ChainContent.spelled(person, spelling),
                    party == null ? null : ChainContent.spelled(party, spelling),
                    ChainContent.spelled(place, spelling),
                    ChainContent.spelled(words, spelling),
                    corrects);
        }
    }

    /**
     * A time stamp.
     *
     * @param entry the last entry of the chain that it covers; null where it is about the file
     * @param at when the authority says it was
     * @param fault what spoke against it when the copy was made; null where it held
     * @param answer of the authority, as it came
     */
    public record Stamp(
            @Nullable Long entry,
            Digest imprint,
            Instant at,
            String authority,
            String serial,
            String policy,
            @Nullable String fault,
            byte[] answer) {

        Stamp spelled(UnaryOperator<String> spelling) {
            return new Stamp(entry, imprint, at, spelling.apply(authority), serial, policy, fault, answer);
        }
    }

    public ChainContent {
        further = List.copyOf(further);
        stamps = List.copyOf(stamps);
        entries = List.copyOf(entries);
    }

    /** The same, with whatever people wrote put through something that makes it printable. */
    public ChainContent spelled(UnaryOperator<String> spelling) {
        return new ChainContent(
                caseNumber,
                item,
                spelled(title, spelling),
                tlp,
                spelled(fileName, spelling),
                size,
                fingerprint,
                takenAt,
                spelling.apply(takenBy),
                sealed,
                bytes,
                further.stream()
                        .map(file -> new FurtherFile(
                                file.position(),
                                spelling.apply(file.name()),
                                file.size(),
                                file.fingerprint(),
                                file.bytes()))
                        .toList(),
                anchor,
                stamps.stream().map(stamp -> stamp.spelled(spelling)).toList(),
                entries.stream().map(entry -> entry.spelled(spelling)).toList());
    }

    private static @Nullable String spelled(@Nullable String text, UnaryOperator<String> spelling) {
        return text == null ? null : spelling.apply(text);
    }

    private static LocalText spelled(LocalText text, UnaryOperator<String> spelling) {
        return new LocalText(spelled(text.ar(), spelling), spelled(text.en(), spelling), spelled(text.fr(), spelling));
    }
}
