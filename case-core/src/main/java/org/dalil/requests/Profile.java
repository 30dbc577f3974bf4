package org.dalil.requests;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dalil.cases.Tlp;
import org.dalil.evidence.Derivation;
import org.dalil.evidence.EvidenceType;
import org.dalil.evidence.EvidenceView;

/**
 * What is let through to a recipient: {@code profiles/redaction.json} says it for each {@link Redaction}.
 *
 * @param leavesOut what is kept from it
 * @param asItIs labels under which an exhibit is shown as it is
 * @param asCopy labels under which its redacted copy is shown in its place; an exhibit with such a copy is never shown itself
 * @param neverAsItIs kinds of exhibits of which nothing but a copy is shown, whatever their label
 */
public record Profile(Set<Kept> leavesOut, Set<Tlp> asItIs, Set<Tlp> asCopy, Set<EvidenceType> neverAsItIs) {

    /** What may be kept from somebody. */
    public enum Kept {
        PEOPLE_AT_RISK,
        WHAT_IS_NOT_PUBLIC
    }

    /** How an exhibit is shown. */
    public enum How {
        AS_IT_IS,
        AS_COPY,
        /** Described, and not shown. */
        DESCRIBED
    }

    /**
     * An exhibit as a recipient gets it.
     *
     * @param shown the item whose files are shown: the exhibit, or its copy
     */
    public record Shown(EvidenceView exhibit, How how, EvidenceView shown) {}

    private static final String FILE = "/profiles/redaction.json";

    /** Read once; a file that does not say all of it stops whoever asks first. */
    private static final class Shipped {
        static final Map<Redaction, Profile> ALL = read();
    }

    public Profile {
        leavesOut = Set.copyOf(leavesOut);
        asItIs = Set.copyOf(asItIs);
        asCopy = Set.copyOf(asCopy);
        neverAsItIs = Set.copyOf(neverAsItIs);
    }

    static Profile of(Redaction redaction) {
        return Shipped.ALL.get(redaction);
    }

    private static Map<Redaction, Profile> read() {
        try (InputStream file = Profile.class.getResourceAsStream(FILE)) {
            Map<Redaction, Profile> all =
                    new ObjectMapper().readValue(file, new TypeReference<EnumMap<Redaction, Profile>>() {});
            if (all.size() != Redaction.values().length) {
                throw new IllegalStateException(FILE + " does not speak of all");
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * How an exhibit is shown. The copy that was made last comes first.
     *
     * @param usable what may be handed in, in the order of their numbers: a copy counts that two people approved
     */
    public Shown of(EvidenceView exhibit, List<EvidenceView> usable) {
        if (exhibit.derivation() == Derivation.REDACTION) {
            boolean passes = asItIs.contains(exhibit.tlp()) || asCopy.contains(exhibit.tlp());
            return new Shown(exhibit, passes ? How.AS_IT_IS : How.DESCRIBED, exhibit);
        }
        return usable.stream()
                .filter(item -> item.derivation() == Derivation.REDACTION
                        && exhibit.id().equals(item.original())
                        && asCopy.contains(item.tlp()))
                .reduce((first, later) -> later)
                .map(copy -> new Shown(exhibit, How.AS_COPY, copy))
                .orElseGet(() -> new Shown(
                        exhibit,
                        asItIs.contains(exhibit.tlp()) && !neverAsItIs.contains(exhibit.type())
                                ? How.AS_IT_IS
                                : How.DESCRIBED,
                        exhibit));
    }
}
