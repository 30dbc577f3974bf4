package org.dalil.regimes;

/**
 * How much has to be offered before something counts as covered. The numbers are those of the practice that the pack
 * describes; a team may want more of itself, never less.
 *
 * @param facts dated events; none where a criterion is no matter of events, such as who somebody is
 * @param items of evidence that may be handed in
 * @param sources among them that are independent of each other and of the signatories
 */
public record Needs(int facts, int items, int sources) {

    public static final Needs NOTHING_MORE = new Needs(0, 0, 0);

    /** What is wrong with it as the measure of a pack; empty if nothing is. */
    String problem() {
        if (facts < 0) {
            return "facts: a number below nothing";
        }
        if (sources < 1 || items < sources) {
            return "no source, or more sources than items that could be one each";
        }
        return "";
    }

    /** The larger of both, where anything is needed at all. */
    public Needs raisedTo(Needs more) {
        return new Needs(
                facts == 0 ? 0 : Math.max(facts, more.facts),
                items == 0 ? 0 : Math.max(items, more.items),
                sources == 0 ? 0 : Math.max(sources, more.sources));
    }
}
