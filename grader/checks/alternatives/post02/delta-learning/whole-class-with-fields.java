/*
style: another class around the same idea: a field that is set late, a named class for the scissor, checks everywhere
whole: true
*/
import java.util.Objects;
import java.util.function.BiFunction;
import matml.ml.Regressor;

public final class DeltaModel {
    private Regressor g;

    public DeltaModel() {}

    public static double[] corrections(double[] low, double[] high) {
        int n = Objects.requireNonNull(low, "low").length;
        if (n != Objects.requireNonNull(high, "high").length) {
            throw new IllegalArgumentException("The lengths differ.");
        }
        if (n == 0) {
            throw new IllegalArgumentException("There are no values.");
        }
        double[] difference = high.clone();
        while (n-- > 0) {
            difference[n] = -(low[n] - high[n]);
        }
        return difference;
    }

    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length || x.length != high.length) {
            throw new IllegalArgumentException("There must be as many rows as values.");
        }
        DeltaModel model = new DeltaModel();
        model.g = Objects.requireNonNull(learner, "learner").apply(x, corrections(low, high));
        return model;
    }

    public double correction(double[] x) {
        return predict(x, 0);
    }

    public double predict(double[] x, double low) {
        return g.predict(x) + low;
    }

    public static BiFunction<double[][], double[], Regressor> scissor() {
        return Shift::of;
    }

    private static final class Shift implements Regressor {
        private final double shift;

        private Shift(double shift) {
            this.shift = shift;
        }

        static Shift of(double[][] x, double[] y) {
            if (y.length == 0) {
                throw new IllegalArgumentException("There are no labels.");
            }
            double mean = 0;
            for (int i = 0; i < y.length; i++) {
                mean += (y[i] - mean) / (i + 1);
            }
            return new Shift(mean);
        }

        @Override
        public double predict(double[] x) {
            return shift;
        }
    }
}
