package matml.kit.plot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matml.kit.Observation;

/**
 * Some numbers of a figure that belong together, under one label.
 *
 * @param kind how they are drawn
 * @param label what they are, a few words; equal labels are one entry of the legend
 * @param x their places on the axis to the right
 * @param y their places on the axis upwards, as many
 * @param names what each is called, as many; empty for none
 */
public record Series(Kind kind, String label, double[] x, double[] y, List<String> names) {
    /** How a series is drawn. */
    public enum Kind {
        /** A line through all places, in their order. */
        LINE,
        /** A mark at each place. */
        POINTS,
        /** A large mark at each place, for what stands for many. */
        CENTRES,
        /** A thin line from each place with an even number to the next: pairs that belong together. */
        LINKS,
        /** A line across the whole figure at the height of its only place: a level to compare with. */
        LEVEL,
        /** A line upwards through the whole figure at its only place. */
        MOMENT,
        /** The line of equal x and y. */
        DIAGONAL
    }

    private static final String PREFIX = "figure: ";
    private static final String NAMES = "figure: names";
    private static final String SENTENCE = "figure: sentence";

    /**
     * @throws IllegalArgumentException if there is not one y for each x, or not one name where there are names
     */
    public Series {
        if (x.length != y.length || !names.isEmpty() && names.size() != x.length) {
            throw new IllegalArgumentException(label + " has " + x.length + " numbers to the right, " + y.length
                    + " upwards and " + names.size() + " names");
        }
        x = x.clone();
        y = y.clone();
        names = List.copyOf(names);
    }

    /** As it travels: the numbers of the two axes by turns. */
    Observation numbers() {
        double[] pairs = new double[2 * x.length];
        for (int i = 0; i < x.length; i++) {
            pairs[2 * i] = x[i];
            pairs[2 * i + 1] = y[i];
        }
        return new Observation(label, false, PREFIX + kind.name().toLowerCase(Locale.ROOT), pairs, null, null);
    }

    /** The names as they travel. */
    Observation spokenNames() {
        return new Observation(label, false, NAMES, null, String.join("\n", names), null);
    }

    static Observation sentence(String text) {
        return new Observation("", false, SENTENCE, null, text, null);
    }

    /** The series that an observation holds; empty if it holds none, or not a sound one. */
    public static Optional<Series> of(Observation observation) {
        double[] pairs = observation.numbers();
        if (pairs == null || !observation.name().startsWith(PREFIX)) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            if (observation.name().equals(PREFIX + kind.name().toLowerCase(Locale.ROOT))) {
                double[] x = new double[pairs.length / 2];
                double[] y = new double[pairs.length / 2];
                for (int i = 0; i < x.length; i++) {
                    x[i] = pairs[2 * i];
                    y[i] = pairs[2 * i + 1];
                }
                return Optional.of(new Series(kind, observation.situation(), x, y, List.of()));
            }
        }
        return Optional.empty();
    }

    /** The same with the names that an observation holds for it, if it does and there are as many. */
    public Series named(Observation observation) {
        if (observation.word() == null
                || !observation.name().equals(NAMES)
                || !observation.situation().equals(label)) {
            return this;
        }
        List<String> read = List.of(observation.word().split("\n", -1));
        return read.size() == x.length ? new Series(kind, label, x, y, read) : this;
    }

    /** The sentence that an observation holds, if it does. */
    public static Optional<String> sentence(Observation observation) {
        return observation.name().equals(SENTENCE) ? Optional.ofNullable(observation.word()) : Optional.empty();
    }
}
