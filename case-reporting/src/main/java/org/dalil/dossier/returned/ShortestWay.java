package org.dalil.dossier.returned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shortest way from one row of things to another (Myers 1986). */
public final class ShortestWay {

    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }

    /** @param at where it stands: in the first row, or in the second what is inserted */
    public record Step(Kind kind, int at) {}

    /** More steps than this are not sought: what was is told as gone, what is as new. */
    private static final int MOST = 1_000;

    private ShortestWay() {}

    /** One step for each thing. */
    public static List<Step> between(List<String> before, List<String> after) {
        List<int[]> reached = new ArrayList<>();
        int size = Math.min(MOST, before.size() + after.size());
        int[] furthest = new int[2 * size + 3];
        for (int steps = 0; steps <= size; steps++) {
            reached.add(furthest.clone());
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int at = size + 1 + diagonal;
                int x = down(furthest, at, diagonal, steps) ? furthest[at + 1] : furthest[at - 1] + 1;
                while (x < before.size()
                        && x - diagonal < after.size()
                        && before.get(x).equals(after.get(x - diagonal))) {
                    x++;
                }
                furthest[at] = x;
                if (x >= before.size() && x - diagonal >= after.size()) {
                    return way(before.size(), after.size(), reached, size);
                }
            }
        }
        return Stream.concat(
                        IntStream.range(0, before.size()).mapToObj(at -> new Step(Kind.DELETED, at)),
                        IntStream.range(0, after.size()).mapToObj(at -> new Step(Kind.INSERTED, at)))
                .toList();
    }

    private static boolean down(int[] furthest, int at, int diagonal, int steps) {
        return diagonal == -steps || (diagonal != steps && furthest[at - 1] < furthest[at + 1]);
    }

    /** The way back from the end. */
    private static List<Step> way(int before, int after, List<int[]> reached, int size) {
        List<Step> way = new ArrayList<>();
        int x = before;
        int y = after;
        for (int steps = reached.size() - 1; steps >= 0; steps--) {
            int[] furthest = reached.get(steps);
            int diagonal = x - y;
            int at = size + 1 + diagonal;
            boolean down = down(furthest, at, diagonal, steps);
            int fromX = down ? furthest[at + 1] : furthest[at - 1];
            int fromY = fromX - (down ? diagonal + 1 : diagonal - 1);
            while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
                way.add(new Step(Kind.SAME, --x));
                y--;
            }
            if (steps > 0) {
                way.add(down ? new Step(Kind.INSERTED, --y) : new Step(Kind.DELETED, --x));
            }
        }
        Collections.reverse(way);
        return way;
    }
}
