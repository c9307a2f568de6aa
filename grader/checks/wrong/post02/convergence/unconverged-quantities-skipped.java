/*
title: Quantities that are not converged are skipped
task: 2
ask: What does your method say if one of three quantities is still moving?
point: An empty answer is the most important one: this quantity needs finer settings.
tell: You leave out rows without an answer. One empty answer makes the whole answer empty.
*/
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt allConvergedAt(double[][] values, double[] tolerances) {
        if (values.length == 0 || values.length != tolerances.length) {
            throw new IllegalArgumentException("refused");
        }
        for (double[] row : values) {
            if (row.length != values[0].length) {
                throw new IllegalArgumentException("refused");
            }
        }
        OptionalInt latest = OptionalInt.empty();
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            if (setting.isPresent()) {
                latest = OptionalInt.of(Math.max(setting.getAsInt(), latest.orElse(0)));
            }
        }
        return latest;
    }
}
