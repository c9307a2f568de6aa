package matml.post01;

import java.util.Arrays;

public final class Losses {
    private Losses() {}

    public static double mse(double[] actual, double[] predicted) {
        check(actual, predicted);
        double result = 0;
        for (int i = 0; i < actual.length; i++) {
            result += Math.pow(actual[i] - predicted[i], 2) / actual.length;
        }
        return result;
    }

    public static double mae(double[] actual, double[] predicted) {
        check(actual, predicted);
        double result = 0;
        for (int i = 0; i < actual.length; i++) {
            result += Math.abs(actual[i] - predicted[i]) / actual.length;
        }
        return result;
    }

    public static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(mse(actual, predicted));
    }

    public static double rSquared(double[] actual, double[] predicted) {
        check(actual, predicted);
        double mean = Arrays.stream(actual).sum() / actual.length;
        double variance = 0;
        for (double y : actual) {
            variance += Math.pow(y - mean, 2) / actual.length;
        }
        if (Arrays.stream(actual).distinct().count() == 1) {
            return mse(actual, predicted) == 0 ? 1 : Double.NaN;
        }
        return 1 - mse(actual, predicted) / variance;
    }

    private static void check(double[] actual, double[] predicted) {
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException("different lengths");
        }
        if (actual.length == 0) {
            throw new IllegalArgumentException("empty");
        }
    }
}
