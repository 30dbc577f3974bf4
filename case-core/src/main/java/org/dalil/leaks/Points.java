package org.dalil.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places on the earth as people and devices write them. */
final class Points {

    private static final Pattern DECIMAL =
            Pattern.compile("(-?\\d{1,2}\\.\\d{3,10})[^\\d-]{1,30}(-?\\d{1,3}\\.\\d{3,10})");
    private static final String ANGLE =
            "(\\d{1,3})\\s*[°º* ]\\s*(\\d{1,2})\\s*[′'’ ]?\\s*(\\d{1,2}(?:[.,]\\d{1,4})?)?\\s*[′″\"”']*\\s*";
    private static final Pattern ANGLES = Pattern.compile(ANGLE + "([ns])[ ,;]*" + ANGLE + "([ew])");
    private static final Pattern SIXTY = Pattern.compile("([+-]\\d{2}\\.\\d{3,8})([+-]\\d{3}\\.\\d{3,8})");

    /** About a kilometre. */
    private static final double NEAR = 0.01;

    private Points() {}

    /** @param folded in small letters, digits of any script as 0 to 9 */
    static List<double[]> in(String folded) {
        List<double[]> points = new ArrayList<>();
        Matcher decimal = DECIMAL.matcher(folded);
        int from = 0;
        while (decimal.find(from)) {
            points.add(new double[] {Double.parseDouble(decimal.group(1)), Double.parseDouble(decimal.group(2))});
            from = decimal.end(1);
        }
        Matcher angles = ANGLES.matcher(folded);
        while (angles.find()) {
            points.add(new double[] {angle(angles, 1), angle(angles, 5)});
        }
        Matcher signed = SIXTY.matcher(folded);
        while (signed.find()) {
            points.add(new double[] {Double.parseDouble(signed.group(1)), Double.parseDouble(signed.group(2))});
        }
        return points;
    }

    private static double angle(Matcher found, int first) {
        String seconds = found.group(first + 2);
        double angle = Integer.parseInt(found.group(first))
                + Integer.parseInt(found.group(first + 1)) / 60.0
                + (seconds == null ? 0 : Double.parseDouble(seconds.replace(',', '.')) / 3_600);
        return "sw".contains(found.group(first + 3)) ? -angle : angle;
    }

    /** In whichever order they are written. */
    static boolean areNear(double[] one, double[] other) {
        return isNear(one[0], other[0]) && isNear(one[1], other[1])
                || isNear(one[0], other[1]) && isNear(one[1], other[0]);
    }

    private static boolean isNear(double one, double other) {
        return Math.abs(one - other) < NEAR;
    }
}
