/*
style: statistics of a stream
*/
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

final class Descriptive {
    public static double mean(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        DoubleSummaryStatistics statistics = Arrays.stream(x).summaryStatistics();
        return statistics.getMin() + 0.5 * (statistics.getMax() - statistics.getMin());
    }
}
