package matml.post01;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import matml.ml.Regressor;

public final class NearestPatternPredictor implements Regressor {
    public enum Weighting {
        UNIFORM,
        INVERSE_DISTANCE
    }

    private record Pattern(int row, Vec z, double label) {}

    private final Vec centre;
    private final Vec scale;
    private final List<Pattern> patterns;
    private final int k;
    private final Weighting weighting;

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        int d = Require.table(x);
        this.centre = new Vec(
                IntStream.range(0, d).mapToDouble(j -> column(x, j).mean()).toArray());
        this.scale = new Vec(IntStream.range(0, d)
                .mapToDouble(j -> {
                    Vec c = column(x, j);
                    Vec off = c.minus(new Vec(
                            DoubleStream.generate(c::mean).limit(c.size()).toArray()));
                    return c.allEqual() ? 0 : 1 / Math.sqrt(off.dot(off) / off.size());
                })
                .toArray());
        this.patterns = IntStream.range(0, x.length)
                .mapToObj(i -> new Pattern(i, z(x[i]), y[i]))
                .toList();
        this.k = k;
        this.weighting = weighting;
    }

    private static Vec column(double[][] x, int j) {
        return new Vec(Arrays.stream(x).mapToDouble(row -> row[j]).toArray());
    }

    public static NearestPatternPredictor fit(double[][] x, double[] y, int k, Weighting w) {
        Require.table(x);
        Require.that(x.length == y.length, "%d rows, %d labels", x.length, y.length);
        Require.that(1 <= k && k <= x.length, "%d neighbours of %d", k, x.length);
        return new NearestPatternPredictor(x, y, k, w);
    }

    @Override
    public double predict(double[] x) {
        Vec question = z(x);
        List<Pattern> near = nearest(question);
        if (weighting == Weighting.UNIFORM) {
            return near.stream().mapToDouble(Pattern::label).average().orElseThrow();
        }
        if (distance(near.get(0), question) == 0) {
            return near.get(0).label();
        }
        double[] weights =
                near.stream().mapToDouble(p -> 1 / distance(p, question)).toArray();
        double[] labels = near.stream().mapToDouble(Pattern::label).toArray();
        return new Vec(weights).dot(new Vec(labels)) / Arrays.stream(weights).sum();
    }

    public int[] neighbours(double[] x) {
        return nearest(z(x)).stream().mapToInt(Pattern::row).toArray();
    }

    public boolean extrapolates(double[] x, double factor) {
        Vec question = z(x);
        double usual = new Vec(patterns.stream()
                        .mapToDouble(p -> patterns.stream()
                                .filter(q -> q.row() != p.row())
                                .mapToDouble(q -> distance(q, p.z()))
                                .min()
                                .orElse(Double.POSITIVE_INFINITY))
                        .toArray())
                .median();
        return patterns.stream().allMatch(p -> distance(p, question) > factor * usual);
    }

    private List<Pattern> nearest(Vec question) {
        return patterns.stream()
                .sorted(Comparator.comparingDouble(p -> distance(p, question)))
                .limit(k)
                .toList();
    }

    private static double distance(Pattern p, Vec question) {
        return p.z().minus(question).norm();
    }

    private Vec z(double[] row) {
        double[] off = new Vec(row).minus(centre).values();
        return new Vec(
                IntStream.range(0, off.length).mapToDouble(j -> off[j] * scale.values()[j]).toArray());
    }
}
