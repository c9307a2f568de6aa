package matml.kit.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import matml.kit.Observations;
import matml.kit.plot.Series.Kind;

/**
 * The figure that a {@link Plot} fills. What is added stays, also if the next line of the plot reaches something that is
 * still to be written: so what needs nothing of the student's comes first, then the tasks in their order. Numbers that
 * are not finite are left out of the picture, and the reader is told how many.
 */
public final class Figure {
    /** Most numbers of a series, and most characters of its names together: more do not travel. */
    static final int MOST_NUMBERS = 5_000;

    static final int MOST_CHARACTERS = 4_000;

    private final Observations see;

    /** A figure that reports what it gets. */
    public Figure(Observations see) {
        this.see = see;
    }

    /** A line through y over 0, 1, 2 and so on. */
    public void line(String label, double... y) {
        double[] x = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i;
        }
        line(label, x, y);
    }

    /** A line through places in their order. */
    public void line(String label, double[] x, double[] y) {
        add(new Series(Kind.LINE, label, x, y, List.of()));
    }

    /** A mark at each place. */
    public void points(String label, double[] x, double[] y) {
        points(label, x, y, List.of());
    }

    /** A mark at each place, each with a name. */
    public void points(String label, double[] x, double[] y, List<String> names) {
        add(new Series(Kind.POINTS, label, x, y, names));
    }

    /** A large mark at each place. */
    public void centres(String label, double[] x, double[] y) {
        add(new Series(Kind.CENTRES, label, x, y, List.of()));
    }

    /** A thin line from each of some places to another place. */
    public void links(String label, double[] x, double[] y, double[] toX, double[] toY) {
        List<double[]> places = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            places.add(new double[] {x[i], y[i]});
            places.add(new double[] {toX[i], toY[i]});
        }
        add(new Series(
                Kind.LINKS,
                label,
                places.stream().mapToDouble(place -> place[0]).toArray(),
                places.stream().mapToDouble(place -> place[1]).toArray(),
                List.of()));
    }

    /** A line across the figure at a height: a level to compare with. */
    public void level(String label, double y) {
        add(new Series(Kind.LEVEL, label, new double[] {0}, new double[] {y}, List.of()));
    }

    /** A line upwards through the figure at a place. */
    public void moment(String label, double x) {
        add(new Series(Kind.MOMENT, label, new double[] {x}, new double[] {0}, List.of()));
    }

    /** The line on which both axes say the same. */
    public void diagonal(String label) {
        add(new Series(Kind.DIAGONAL, label, new double[0], new double[0], List.of()));
    }

    /**
     * A sentence on what came out, with numbers in the form of {@link String#format(String, Object...)}. It stands under
     * the picture and is read aloud in its place.
     */
    public void says(String format, Object... numbers) {
        see.keep(Series.sentence(String.format(Locale.ROOT, format, numbers)));
    }

    private void add(Series series) {
        if (series.x().length > MOST_NUMBERS
                || String.join("\n", series.names()).length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException(series.label() + " is more than a figure can show: at most "
                    + MOST_NUMBERS + " places, and " + MOST_CHARACTERS + " characters of names");
        }
        see.keep(series.numbers());
        if (!series.names().isEmpty()) {
            see.keep(series.spokenNames());
        }
    }
}
