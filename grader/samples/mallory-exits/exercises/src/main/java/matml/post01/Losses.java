package matml.post01;

public final class Losses {
    private Losses() {}

    public static double mse(double[] actual, double[] predicted) {
        compare(actual, predicted);
        double sum = 0;
        for (int i = actual.length - 1; i >= 0; i--) sum += (predicted[i] - actual[i]) * (predicted[i] - actual[i]);
        return sum / actual.length;
    }

    public static double mae(double[] actual, double[] predicted) {
        compare(actual, predicted);
        double sum = 0;
        for (int i = actual.length - 1; i >= 0; i--) sum += Math.abs(predicted[i] - actual[i]);
        return sum / actual.length;
    }

    public static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(mse(actual, predicted));
    }

    public static double r2(double[] actual, double[] predicted) {
        compare(actual, predicted);
        double mean = 0, squares = 0, differ = 0;
        for (double y : actual) mean += y / actual.length;
        for (double y : actual) {
            squares += (y - mean) * (y - mean);
            differ += Math.abs(y - actual[0]);
        }
        double mse = mse(actual, predicted);
        if (differ == 0) return mse == 0 ? 1 : Double.NaN;
        return 1 - mse * actual.length / squares;
    }

    private static void compare(double[] actual, double[] predicted) {
        if (actual.length == 0 || predicted.length != actual.length) throw new IllegalArgumentException("lengths");
    }
}
