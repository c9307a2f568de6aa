/*
style: summary statistics
*/
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.OptionalInt;

final class ConvergenceStudy {
    public static OptionalInt convergedAt(double[] values, double tolerance) {
        boolean sound = tolerance >= 0 && values.length > 1;
        if (!sound) {
            throw new IllegalArgumentException("nothing to compare");
        }
        int last = values.length - 1;
        for (int i = 0; i < last; i++) {
            DoubleSummaryStatistics later =
                    Arrays.stream(values, i, values.length).summaryStatistics();
            if (later.getMax() - later.getMin() <= tolerance) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
