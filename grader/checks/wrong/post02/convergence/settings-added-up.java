/*
title: The settings added up
task: 2
ask: If the energy is converged at 3 and the pressure at 4, is there a setting 7?
point: Settings are places in a table; adding them means nothing.
tell: You add up the answers of the rows. Take the largest.
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
        int sum = 0;
        for (int k = 0; k < values.length; k++) {
            OptionalInt setting = convergedAt(values[k], tolerances[k]);
            if (setting.isEmpty()) {
                return setting;
            }
            sum += setting.getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
