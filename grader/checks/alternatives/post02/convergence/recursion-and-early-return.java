/*
style: recursion from the back, an early return at the first quantity that is not converged, limit as the sum of the
  changes still to come
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        if (Double.isNaN(tolerance) || tolerance < 0) {
            throw new IllegalArgumentException("tolerance " + tolerance);
        }
        if (values.length <= 1) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int last = values.length - 1;
        int first = back(values, tolerance, last);
        return first == last ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private static int back(double[] values, double tolerance, int from) {
        boolean more = from > 0 && Math.abs(values[from - 1] - values[values.length - 1]) <= tolerance;
        return more ? back(values, tolerance, from - 1) : from;
    }

    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length == 0 || values.length != tolerances.length) {
            throw new IllegalArgumentException("refused");
        }
        for (double[] row : values) {
            if (row.length != values[0].length) {
                throw new IllegalArgumentException("refused");
            }
        }
        int latest = 0;
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            if (setting.isEmpty()) {
                return setting;
            }
            latest = Math.max(latest, setting.getAsInt());
        }
        return OptionalInt.of(latest);
    }

    public static double order(double coarse, double medium, double fine, double ratio) {
        if (ratio <= 1 || Double.isNaN(ratio)) {
            throw new IllegalArgumentException("ratio " + ratio);
        }
        boolean falling = medium < coarse && fine < medium && medium - fine < coarse - medium;
        boolean rising = medium > coarse && fine > medium && fine - medium < medium - coarse;
        if (!falling && !rising) {
            throw new IllegalArgumentException("the values do not settle");
        }
        return Math.log((coarse - medium) / (medium - fine)) / Math.log(ratio);
    }

    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (Double.isNaN(ratio) || ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        if (Double.isNaN(order) || order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double share = Math.pow(1 / ratio, order);
        return fine + (fine - medium) * share / (1 - share);
    }
}
