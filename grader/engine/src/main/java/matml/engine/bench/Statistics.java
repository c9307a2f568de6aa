package matml.engine.bench;

import java.util.Collection;

/** The numbers that are made of measured ones. */
final class Statistics {
    private Statistics() {}

    /** The middle of the values, or of the two in the middle; NaN of none. */
    static double median(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return Double.NaN;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
