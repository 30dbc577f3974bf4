package org.dalil.statistics;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of some requests.
 *
 * @param all how many there are
 * @param sent how many of them were sent
 * @param silent how many of those nobody has answered
 * @param daysToAnswer the median; null where nobody has answered
 * @param daysToDecision the median; null where nobody has decided
 */
public record Times(int all, int sent, int silent, @Nullable Double daysToAnswer, @Nullable Double daysToDecision) {

    static Times of(List<Course> courses) {
        return new Times(
                courses.size(),
                (int) courses.stream().filter(Course::sent).count(),
                (int) courses.stream().filter(Course::silent).count(),
                median(courses, Course::daysToAnswer),
                median(courses, Course::daysToDecision));
    }

    /** How many were answered. */
    public int answered() {
        return sent - silent;
    }

    public int notSent() {
        return all - sent;
    }

    /** Of those that were sent, between 0 and 1; null where none was. */
    public @Nullable Double silence() {
        return sent == 0 ? null : (double) silent / sent;
    }

    private static @Nullable Double median(List<Course> courses, Function<Course, Stream<Long>> days) {
        List<Long> sorted = courses.stream().flatMap(days).sorted().toList();
        if (sorted.isEmpty()) {
            return null;
        }
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? (double) sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
