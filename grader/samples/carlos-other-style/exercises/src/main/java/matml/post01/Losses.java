package matml.post01;

public final class Losses {
    private Losses() {}

    private static Vec errors(double[] actual, double[] predicted) {
        return new Vec(predicted).minus(new Vec(actual));
    }

    public static double mse(double[] actual, double[] predicted) {
        Vec errors = errors(actual, predicted);
        Require.that(errors.size() > 0, "no rows");
        return errors.dot(errors) / errors.size();
    }

    public static double mae(double[] actual, double[] predicted) {
        return errors(actual, predicted).abs().mean();
    }

    public static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(mse(actual, predicted));
    }

    public static double r2(double[] actual, double[] predicted) {
        double mse = mse(actual, predicted);
        Vec y = new Vec(actual);
        if (y.allEqual()) {
            return mse == 0 ? 1 : Double.NaN;
        }
        double mean = y.mean();
        // MSE over variance is the same as SS_res over SS_tot, the 1/n cancels
        double variance = new Vec(java.util.Arrays.stream(actual).map(v -> (v - mean) * (v - mean)).toArray()).mean();
        return 1 - mse / variance;
    }
}
