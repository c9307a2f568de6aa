/*
style: streams, means sorted once
*/
import java.util.Arrays;

final class DomainGuard {
    private double[] means;

    private DomainGuard(double[][] x) {
        lowest = range(x)[0];
        highest = range(x)[1];
        means = Arrays.stream(x)
                .mapToDouble(row -> Arrays.stream(row).average().orElse(0))
                .sorted()
                .toArray();
    }

    public boolean inside(double[] row) {
        if (row.length != lowest.length) {
            throw new IllegalArgumentException("features");
        }
        double mine = Arrays.stream(row).average().orElse(0);
        return !(mine < means[0]) && !(mine > means[means.length - 1]);
    }
}
