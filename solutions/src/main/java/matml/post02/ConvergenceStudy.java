package matml.post02;

import java.util.OptionalInt;

/**
 * How fine is fine enough? A simulation has settings (a cutoff, a mesh of k points, a grid) that make its answer better
 * and dearer. Settings are ordered from coarse to fine and counted from 0.
 */
public final class ConvergenceStudy {
    private ConvergenceStudy() {}

    /**
     * The first setting from which on all values stay within a tolerance of the last one.
     *
     * @param values the computed quantity for n settings from coarse to fine, at least 2
     * @param tolerance at least 0, in the unit of the values
     * @return the setting, or empty if only the last one itself would be left
     * @throws IllegalArgumentException if there are fewer than two values or the tolerance is not at least 0
     */
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        // BEGIN SOLUTION task 1: the first setting from which on nothing moves any more
        if (values.length < 2 || !(tolerance >= 0)) {
            throw new IllegalArgumentException(values.length + " values with a tolerance of " + tolerance);
        }
        int last = values.length - 1;
        int first = last;
        while (first > 0 && Math.abs(values[first - 1] - values[last]) <= tolerance) {
            first--;
        }
        return first < last ? OptionalInt.of(first) : OptionalInt.empty();
        // END SOLUTION
    }

    /**
     * The first setting at which several quantities are converged, each to its own tolerance.
     *
     * @param values {@code q x n}: a row for each quantity, a column for each setting
     * @param tolerances one for each quantity, q numbers, in the unit of the quantity
     * @return the setting, or empty if a quantity is not converged
     * @throws IllegalArgumentException if there are no quantities, not one tolerance for each, or rows of different
     *     lengths; also for what {@link #convergedAt} refuses
     */
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        // BEGIN SOLUTION task 2: the first setting that is good enough for every quantity
        if (values.length == 0 || values.length != tolerances.length) {
            throw new IllegalArgumentException(values.length + " quantities, " + tolerances.length + " tolerances");
        }
        boolean all = true;
        int latest = 0;
        for (int quantity = 0; quantity < values.length; quantity++) {
            if (values[quantity].length != values[0].length) {
                throw new IllegalArgumentException("quantity " + quantity + " has other settings than the first one");
            }
            OptionalInt setting = convergedAt(values[quantity], tolerances[quantity]);
            all &= setting.isPresent();
            latest = Math.max(latest, setting.orElse(0));
        }
        return all ? OptionalInt.of(latest) : OptionalInt.empty();
        // END SOLUTION
    }

    /**
     * The order p with which an error proportional to h^p falls, seen from three values (Roache, J. Fluids Eng. 116, 405,
     * 1994): p = ln((medium - coarse) / (fine - medium)) / ln(ratio).
     *
     * @param coarse value at the step h
     * @param medium value at the step h / ratio
     * @param fine value at the step h / ratio^2
     * @param ratio of one step to the next, above 1
     * @return the order, above 0
     * @throws IllegalArgumentException if the ratio is not above 1, or the second change is not a smaller one in the
     *     same direction
     */
    public static double order(double coarse, double medium, double fine, double ratio) {
        // BEGIN SOLUTION task 3: how fast the error falls
        double changes = (medium - coarse) / (fine - medium);
        if (!(ratio > 1) || !(changes > 1 && changes < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no order in " + coarse + ", " + medium + ", " + fine);
        }
        return Math.log(changes) / Math.log(ratio);
        // END SOLUTION
    }

    /**
     * What would come out at the step 0 (Richardson, Phil. Trans. R. Soc. A 210, 307, 1911): fine + (fine - medium) /
     * (ratio^order - 1).
     *
     * @param medium value at the step h
     * @param fine value at the step h / ratio
     * @param ratio of one step to the next, above 1
     * @param order the order of the error, above 0
     * @return the extrapolated value
     * @throws IllegalArgumentException if the ratio is not above 1 or the order not above 0
     */
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        // BEGIN SOLUTION task 4: the value at the step 0
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio " + ratio + ", order " + order);
        }
        return fine + (fine - medium) / (Math.pow(ratio, order) - 1);
        // END SOLUTION
    }
}
