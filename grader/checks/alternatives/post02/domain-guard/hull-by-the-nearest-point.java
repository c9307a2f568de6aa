/*
style: a hull guard: the point of the convex hull that is nearest to the row is found by steps of Frank and Wolfe
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class DomainGuard {
    private final double[][] corners;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        corners = Arrays.stream(x).map(this::scaled).toArray(double[][]::new);
    }

    public boolean inside(double[] row) {
        if (row.length != lowest.length) {
            throw new IllegalArgumentException("The row has " + row.length + " features.");
        }
        double[] target = scaled(row);
        double[] point = corners[0].clone();
        for (int step = 0; step < 400; step++) {
            double[] here = point;
            double[] best = Arrays.stream(corners)
                    .min((a, b) -> Double.compare(slope(a, here, target), slope(b, here, target)))
                    .get();
            double length = 0;
            double projection = 0;
            for (int j = 0; j < target.length; j++) {
                length += Math.pow(best[j] - here[j], 2);
                projection += (best[j] - here[j]) * (target[j] - here[j]);
            }
            double share = length == 0 ? 0 : Math.max(0, Math.min(1, projection / length));
            point = IntStream.range(0, target.length)
                    .mapToDouble(j -> here[j] + share * (best[j] - here[j]))
                    .toArray();
        }
        double[] end = point;
        return IntStream.range(0, target.length).allMatch(j -> Math.abs(end[j] - target[j]) < 0.05);
    }

    /** How fast the squared distance from the target changes on the way from here to a corner. */
    private static double slope(double[] corner, double[] here, double[] target) {
        double sum = 0;
        for (int j = 0; j < corner.length; j++) {
            sum += (here[j] - target[j]) * (corner[j] - here[j]);
        }
        return sum;
    }

    private double[] scaled(double[] row) {
        return IntStream.range(0, row.length)
                .mapToDouble(j -> highest[j] == lowest[j] ? 0 : (row[j] - lowest[j]) / (highest[j] - lowest[j]))
                .toArray();
    }
}
