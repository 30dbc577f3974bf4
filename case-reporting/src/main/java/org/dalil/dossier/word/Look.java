package org.dalil.dossier.word;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How text looks at a place: what it has from what stands around it.
 *
 * @param toTheLeft whether its paragraph runs from right to left
 * @param embedded whether the words themselves do
 * @param indent of its paragraph, in points from the start of the page or cell; {@code base} of what contains it
 * @param bar colour of a rule along its start; empty: none
 * @param role what it is: a heading, an entry of the contents
 */
record Look(
        String family,
        double size,
        double leading,
        boolean bold,
        boolean italic,
        String colour,
        String ground,
        boolean raised,
        boolean toTheLeft,
        boolean embedded,
        String language,
        double base,
        double indent,
        double first,
        String align,
        String bar,
        String role,
        boolean together) {

    static Look of(String language, boolean toTheLeft) {
        return new Look(
                "", 10, 15, false, false, "", "", false, toTheLeft, toTheLeft, language, 0, 0, 0, "start", "", "",
                false);
    }

    /** The same with the properties of a formatting object. */
    Look with(Map<String, String> traits) {
        double ownSize = Lengths.points(traits.get("font-size"), size, size);
        String run = traits.getOrDefault("direction", "");
        String mode = traits.getOrDefault("writing-mode", "");
        boolean blockToTheLeft = mode.isEmpty() ? toTheLeft : mode.startsWith("rl");
        return new Look(
                traits.getOrDefault("font-family", family),
                ownSize,
                Lengths.points(traits.get("line-height"), ownSize, leading),
                traits.getOrDefault("font-weight", bold ? "bold" : "").equals("bold"),
                traits.getOrDefault("font-style", italic ? "italic" : "").equals("italic"),
                traits.getOrDefault("color", colour),
                traits.getOrDefault("background-color", ground),
                raised || traits.containsKey("baseline-shift"),
                blockToTheLeft,
                run.isEmpty() ? mode.isEmpty() ? embedded : blockToTheLeft : run.equals("rtl"),
                traits.getOrDefault("xml:lang", language),
                base,
                deeper(traits.get("start-indent"), ownSize),
                Lengths.points(traits.get("text-indent"), ownSize, first),
                traits.getOrDefault("text-align", align),
                traits.containsKey("border-start-width") ? traits.getOrDefault("border-start-color", colour) : bar,
                traits.getOrDefault("role", role),
                together
                        || traits.getOrDefault("keep-with-next.within-page", "").equals("always"));
    }

    private double deeper(@Nullable String start, double em) {
        return start != null && start.startsWith("inherited-property-value")
                ? indent + Lengths.points(start.substring(start.lastIndexOf(' ') + 1), em, 0)
                : Lengths.points(start, em, indent);
    }

    /** Inside something that has a place of its own: indents count from there. */
    Look inside(double place) {
        return new Look(
                family, size, leading, bold, italic, colour, ground, raised, toTheLeft, embedded, language, place, 0, 0,
                align, bar, role, together);
    }

    /** In the size of another. */
    Look sized(Look other) {
        return new Look(
                family,
                other.size,
                other.leading,
                bold,
                italic,
                colour,
                ground,
                raised,
                toTheLeft,
                embedded,
                language,
                base,
                indent,
                first,
                align,
                bar,
                role,
                together);
    }
}
