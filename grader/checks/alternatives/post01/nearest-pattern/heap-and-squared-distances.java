/*
style: a heap of the nearest so far, squared distances for ranking, n - 1 in the deviation, the mean left alone
whole: true
*/
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import matml.ml.Regressor;

public final class NearestPatternPredictor implements Regressor {
    public enum Weighting {
        UNIFORM,
        INVERSE_DISTANCE
    }

    private final double[][] x;
    private final double[] y;
    private final double[] scale;
    private final int k;
    private final Weighting w;

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting w) {
        this.x = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        this.y = Arrays.copyOf(y, y.length);
        this.k = k;
        this.w = w;
        scale = new double[x[0].length];
        for (int j = 0; j < scale.length; j++) {
            double mean = 0;
            double squares = 0;
            int n = 0;
            for (double[] row : x) {
                n++;
                double before = row[j] - mean;
                mean += before / n;
                squares += before * (row[j] - mean);
            }
            scale[j] = squares > 0 ? 1 / Math.sqrt(squares / (x.length - 1)) : 0;
        }
    }

    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        if (x.length != y.length || k <= 0 || k > y.length) {
            throw new IllegalArgumentException("rows, labels or k");
        }
        if (Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("ragged");
        }
        return new NearestPatternPredictor(x, y, k, w);
    }

    private double squared(double[] a, double[] b) {
        if (a.length != scale.length) {
            throw new IllegalArgumentException("features");
        }
        double sum = 0;
        for (int j = a.length - 1; j >= 0; j--) {
            sum += Math.pow(scale[j] * (a[j] - b[j]), 2);
        }
        return sum;
    }

    public int[] neighbours(double[] q) {
        PriorityQueue<double[]> heap =
                new PriorityQueue<>(Comparator.<double[]>comparingDouble(pair -> -pair[0]).thenComparing(pair -> pair[1]));
        for (int i = 0; i < x.length; i++) {
            heap.add(new double[] {squared(q, x[i]), i});
            if (heap.size() > k) {
                heap.poll();
            }
        }
        int[] rows = new int[k];
        for (int i = k - 1; i >= 0; i--) {
            rows[i] = (int) heap.poll()[1];
        }
        return rows;
    }

    @Override
    public double predict(double[] q) {
        int[] rows = neighbours(q);
        if (w == Weighting.UNIFORM) {
            return Arrays.stream(rows).mapToDouble(i -> y[i]).average().orElseThrow();
        }
        if (squared(q, x[rows[0]]) == 0) {
            return y[rows[0]];
        }
        double nearest = Math.sqrt(squared(q, x[rows[0]]));
        double top = 0;
        double bottom = 0;
        for (int i : rows) {
            double weight = nearest / Math.sqrt(squared(q, x[i]));
            top += weight * y[i];
            bottom += weight;
        }
        return top / bottom;
    }

    public boolean extrapolates(double[] q, double factor) {
        double[] usual = new double[x.length];
        Arrays.fill(usual, Double.MAX_VALUE);
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double d = Math.sqrt(squared(x[i], x[j]));
                usual[i] = Math.min(usual[i], d);
                usual[j] = Math.min(usual[j], d);
            }
        }
        Arrays.sort(usual);
        double median = 0.5 * usual[(usual.length - 1) / 2] + 0.5 * usual[usual.length / 2];
        double nearest = Arrays.stream(x).mapToDouble(row -> Math.sqrt(squared(q, row))).min().orElseThrow();
        return nearest >= factor * median;
    }
}
