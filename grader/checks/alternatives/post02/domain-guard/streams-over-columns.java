/*
style: streams, a range guard that is a little generous, the share as a mean, an anonymous class
*/
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;

final class DomainGuard {
    private final DoubleSummaryStatistics[] columns;

    private DomainGuard(double[][] x) {
        columns = statistics(x);
        lowest = null;
        highest = null;
    }

    private static DoubleSummaryStatistics[] statistics(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("The table needs rows of one length.");
        }
        return IntStream.range(0, x[0].length)
                .mapToObj(j -> Arrays.stream(x).mapToDouble(row -> row[j]).summaryStatistics())
                .toArray(DoubleSummaryStatistics[]::new);
    }

    public static double[][] range(double[][] x) {
        DoubleSummaryStatistics[] columns = statistics(x);
        return new double[][] {
            Arrays.stream(columns).mapToDouble(DoubleSummaryStatistics::getMin).toArray(),
            Arrays.stream(columns).mapToDouble(DoubleSummaryStatistics::getMax).toArray()
        };
    }

    public boolean inside(double[] row) {
        if (row.length != columns.length) {
            throw new IllegalArgumentException("The row has " + row.length + " features.");
        }
        return IntStream.range(0, row.length).allMatch(j -> {
            double slack = (columns[j].getMax() - columns[j].getMin()) / 10;
            return row[j] >= columns[j].getMin() - slack && row[j] <= columns[j].getMax() + slack;
        });
    }

    public double coverage(double[][] rows) {
        return Arrays.stream(rows)
                .mapToDouble(row -> inside(row) ? 1 : 0)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no rows"));
    }

    public Regressor guarded(Regressor model, Regressor simulator) {
        return new Regressor() {
            @Override
            public double predict(double[] row) {
                Regressor responsible = inside(row) ? model : simulator;
                return responsible.predict(row);
            }
        };
    }
}
