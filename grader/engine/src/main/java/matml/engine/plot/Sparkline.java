package matml.engine.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import matml.engine.course.Course.Axis;
import matml.kit.plot.Series;

/**
 * A series in one line of a terminal: heights from left to right on the scale of the figure's axis. Where a column of the
 * line has several places, it shows their mean; where it has none, a blank.
 */
final class Sparkline {
    private static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final String ASCII = "_.,-=+*#";

    private Sparkline() {}

    /** The series as a line so many characters wide. */
    static String of(Series series, Axis xAxis, Axis yAxis, int width, boolean unicode) {
        double[] sums = new double[width];
        int[] counts = new int[width];
        double[] x = series.x();
        double[] y = series.y();
        for (int i = 0; i < x.length; i++) {
            int column = (int) Math.max(0, Math.min(width - 1, Math.floor(Numbers.place(xAxis, x[i]) * width)));
            sums[column] += Math.max(0, Math.min(1, Numbers.place(yAxis, y[i])));
            counts[column]++;
        }
        if (series.kind() == Series.Kind.LINE) {
            fill(sums, counts);
        }
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < width; i++) {
            if (counts[i] > 0) {
                lowest = Math.min(lowest, sums[i] / counts[i]);
                highest = Math.max(highest, sums[i] / counts[i]);
            }
        }
        String levels = unicode ? BLOCKS : ASCII;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < width; i++) {
            double height = highest > lowest ? (sums[i] / counts[i] - lowest) / (highest - lowest) : .5;
            line.append(
                    counts[i] == 0
                            ? ' '
                            : levels.charAt((int) Math.min(levels.length() - 1, height * levels.length())));
        }
        return line.toString();
    }

    /** A line goes on between its places: a column without one takes the height of the column before. */
    private static void fill(double[] sums, int[] counts) {
        int last = -1;
        for (int i = 0; i < sums.length; i++) {
            if (counts[i] > 0) {
                for (int gap = last + 1; gap < i && last >= 0; gap++) {
                    double share = (gap - last) / (double) (i - last);
                    sums[gap] = (1 - share) * sums[last] / counts[last] + share * sums[i] / counts[i];
                    counts[gap] = 1;
                }
                last = i;
            }
        }
    }

    /** The numbers that go with it: a line by its ends and a valley, marks by what they span. */
    static String numbers(Series series, Axis axis) {
        double[] y = series.y();
        String unit = axis.unit().isEmpty() ? "" : " " + axis.unit();
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        if (series.kind() == Series.Kind.LINE) {
            double last = y[y.length - 1];
            boolean turns = sorted[0] < Math.min(y[0], last);
            return Numbers.text(y[0]) + " to " + Numbers.text(last) + unit
                    + (turns ? ", lowest " + Numbers.text(sorted[0]) : "");
        }
        return y.length + " between " + Numbers.text(sorted[0]) + " and " + Numbers.text(sorted[sorted.length - 1])
                + unit;
    }

    /** The series that stand for a picture in a terminal: its lines, else its marks; at most so many. */
    static List<Series> main(Picture picture, int most) {
        List<Series> lines = new ArrayList<>();
        for (Series.Kind kind : List.of(Series.Kind.LINE, Series.Kind.POINTS)) {
            picture.series().stream()
                    .filter(each -> each.kind() == kind && each.y().length > 1)
                    .forEach(lines::add);
        }
        lines.sort(Comparator.comparing(Series::kind));
        return lines.size() <= most ? lines : lines.subList(0, most);
    }
}
