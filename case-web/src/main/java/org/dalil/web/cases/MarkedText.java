package org.dalil.web.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.dalil.cases.DiscrepancyView;
import org.dalil.cases.PassageView;

/**
 * A text with its marked passages, cut into lines so that the notes about a passage can stand beside it. No letter of
 * the text is lost or changed; an empty line becomes the space before the next one.
 */
public record MarkedText(List<Block> blocks) {

    public MarkedText {
        blocks = List.copyOf(blocks);
    }

    /**
     * A line of the text, and the passages that begin in it.
     *
     * @param start where it begins in the text, in UTF-16 units
     * @param apart whether an empty line stands before it
     */
    public record Block(int start, boolean apart, List<Run> runs, List<Mark> marks) {}

    /** A passage and its number on the page, in the order of the text. */
    public record Mark(int number, PassageView passage) {

        /** What is wrong with this very passage, not with others that it shares letters with. */
        public List<DiscrepancyView> own() {
            return passage.discrepancies().stream()
                    .filter(discrepancy -> passage.id().equals(discrepancy.passageId()))
                    .toList();
        }
    }

    /**
     * Letters that look alike.
     *
     * @param start where they begin in the text, in UTF-16 units
     * @param begins the numbers of the passages that begin with it
     * @param marked whether any passage covers it
     * @param doubtful whether something is wrong with one that does
     * @param reversed whether it must not be cited
     */
    public record Run(
            int start, String text, List<Integer> begins, boolean marked, boolean doubtful, boolean reversed) {

        /** How it is set: the name of its style. */
        public String look() {
            return reversed ? "is-reversed" : doubtful ? "is-doubtful" : "is-used";
        }
    }

    static MarkedText of(String text, List<PassageView> passages) {
        List<PassageView> inOrder = passages.stream()
                .sorted(Comparator.comparingInt(PassageView::start))
                .toList();
        List<Mark> marks = IntStream.range(0, inOrder.size())
                .mapToObj(index -> new Mark(index + 1, inOrder.get(index)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        boolean apart = false;
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            int end = nextLine(text, start);
            boolean empty = text.substring(start, end).isBlank();
            if (!empty) {
                blocks.add(block(text, start, end, apart, marks));
            }
            apart = empty;
        }
        return new MarkedText(blocks);
    }

    private static int nextLine(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private static Block block(String text, int start, int end, boolean apart, List<Mark> marks) {
        List<Mark> touching = marks.stream()
                .filter(mark -> mark.passage().start() < end && mark.passage().end() > start)
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        for (Mark mark : touching) {
            cuts.add(Math.max(start, mark.passage().start()));
            cuts.add(Math.min(end, mark.passage().end()));
        }
        List<Run> runs = new ArrayList<>();
        for (int cut = cuts.pollFirst(); !cuts.isEmpty(); cut = cuts.pollFirst()) {
            runs.add(run(text, cut, cuts.first(), touching));
        }
        return new Block(
                start,
                apart,
                runs,
                touching.stream()
                        .filter(mark -> mark.passage().start() >= start)
                        .toList());
    }

    private static Run run(String text, int start, int end, List<Mark> marks) {
        List<Mark> covering = marks.stream()
                .filter(mark -> mark.passage().start() < end && mark.passage().end() > start)
                .toList();
        return new Run(
                start,
                text.substring(start, end),
                covering.stream()
                        .filter(mark -> mark.passage().start() == start)
                        .map(Mark::number)
                        .toList(),
                !covering.isEmpty(),
                covering.stream()
                        .anyMatch(mark -> !mark.passage().discrepancies().isEmpty()),
                covering.stream().anyMatch(mark -> !mark.passage().citable()));
    }
}
