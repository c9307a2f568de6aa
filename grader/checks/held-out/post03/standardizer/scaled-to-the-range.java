/*
style: statistics of a stream, computed in the constructor
*/
import java.util.DoubleSummaryStatistics;
import java.util.stream.Stream;

final class Standardizer {
    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int j = 0; j < mean.length; j++) {
            int column = j;
            DoubleSummaryStatistics all = Stream.of(x).mapToDouble(row -> row[column]).summaryStatistics();
            mean[j] = all.getAverage();
            deviation[j] = all.getMax() - all.getMin();
        }
    }
}
