/*
style: streams of settings and of quantities, each asked for all its later values
*/
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int last = values.length - 1;
        for (int i = 0; i < last; i++) {
            if (IntStream.rangeClosed(i, last).allMatch(j -> Math.abs(values[last] - values[j]) <= tolerance)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (tolerances.length != values.length || tolerances.length < 1) {
            throw new IllegalArgumentException("refused");
        }
        if (Arrays.stream(values).mapToInt(row -> row.length).distinct().count() > 1) {
            throw new IllegalArgumentException("refused");
        }
        OptionalInt[] settings = IntStream.range(0, values.length)
                .mapToObj(k -> convergedAt(values[k], tolerances[k]))
                .toArray(OptionalInt[]::new);
        return Arrays.stream(settings).allMatch(OptionalInt::isPresent)
                ? Arrays.stream(settings).mapToInt(OptionalInt::getAsInt).max()
                : OptionalInt.empty();
    }

    public static double order(double coarse, double medium, double fine, double ratio) {
        return DoubleStream.of((medium - coarse) / (fine - medium))
                .filter(changes -> changes > 1 && Double.isFinite(changes) && ratio > 1)
                .map(changes -> Math.log10(changes) / Math.log10(ratio))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no order"));
    }

    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (Double.isNaN(ratio) || ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        if (Double.isNaN(order) || order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double share = Math.pow(ratio, -order);
        return (fine - share * medium) / (1 - share);
    }
}
