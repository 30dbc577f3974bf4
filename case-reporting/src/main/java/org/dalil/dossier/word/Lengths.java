package org.dalil.dossier.word;

import org.jspecify.annotations.Nullable;

/** Lengths of formatting objects in the units of word processors. */
final class Lengths {

    private static final double POINTS_PER_MM = 72 / 25.4;

    private Lengths() {}

    /**
     * In points.
     *
     * @param em what one em is; also of which a percentage is taken
     * @return nothing known where it is a function or a keyword
     */
    static double points(@Nullable String length, double em, double unknown) {
        if (length == null || length.isEmpty() || "-.0123456789".indexOf(length.charAt(0)) < 0) {
            return unknown;
        }
        if (length.endsWith("mm")) {
            return number(length, 2) * POINTS_PER_MM;
        }
        if (length.endsWith("pt")) {
            return number(length, 2);
        }
        if (length.endsWith("em")) {
            return number(length, 2) * em;
        }
        return length.endsWith("%") ? number(length, 1) / 100 * em : unknown;
    }

    private static double number(String length, int unit) {
        return Double.parseDouble(length.substring(0, length.length() - unit));
    }

    /** Twentieths of a point. */
    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    static String halfPoints(double points) {
        return Long.toString(Math.max(2, Math.round(points * 2)));
    }

    /** Eighths of a point, as borders are measured. */
    static String eighths(double points) {
        return Long.toString(Math.max(2, Math.round(points * 8)));
    }
}
