package org.dalil.dossier.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dalil.shared.Language;
import org.dalil.shared.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What a joint letter consists of, in which order and under which headings: data, like the packs. A published file never
 * changes.
 */
record JointLetterPlan(@JsonProperty(required = true) String version, @JsonProperty(required = true) List<Part> parts) {

    static final String FILE = "joint-letter-1.json";

    /** What there can be. */
    enum Kind {
        ADDRESSEES,
        DATE,
        TITLE,
        BODY,
        ORGANISATIONS,
        PEOPLE,
        UNNAMED,
        FINGERPRINTS
    }

    private static final Set<Kind> HEADED = EnumSet.of(Kind.ORGANISATIONS, Kind.PEOPLE);

    record Part(@JsonProperty(required = true) Kind kind, @Nullable LocalText heading) {}

    JointLetterPlan {
        List<String> faults = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long times = parts.stream().filter(part -> part.kind() == kind).count();
            if (times != 1) {
                faults.add(kind + " stands there " + times + " times");
            }
        }
        for (Part part : parts) {
            LocalText heading = LocalText.orEmpty(part.heading());
            if (HEADED.contains(part.kind()) == heading.isEmpty()) {
                faults.add(part.kind() + (heading.isEmpty() ? " has no heading" : " takes no heading"));
            } else if (!heading.isEmpty()
                    && Arrays.stream(Language.values())
                            .anyMatch(language -> heading.in(language).isEmpty())) {
                faults.add(part.kind() + " has a heading in some languages only");
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("joint letter " + version + ": " + String.join("; ", faults));
        }
        parts = List.copyOf(parts);
    }

    static JointLetterPlan shipped() {
        try (var file = JointLetterPlan.class.getResourceAsStream(FILE)) {
            return of(file.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException("no " + FILE, e);
        }
    }

    /** @throws IOException where it is no plan; the reason says why */
    static JointLetterPlan of(byte[] json) throws IOException {
        return new ObjectMapper().readValue(json, JointLetterPlan.class);
    }
}
