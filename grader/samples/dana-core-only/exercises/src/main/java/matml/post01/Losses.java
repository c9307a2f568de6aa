package matml.post01;

public final class Losses {
    private Losses() {}

    public static double mse(double[] actual, double[] predicted) {
        int n = size(actual, predicted);
        double s = 0;
        for (int i = 0; i < n; i++) s += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
        return s / n;
    }

    public static double mae(double[] actual, double[] predicted) {
        int n = size(actual, predicted);
        double s = 0;
        for (int i = 0; i < n; i++) s += Math.abs(actual[i] - predicted[i]);
        return s / n;
    }

    public static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(mse(actual, predicted));
    }

    public static double r2(double[] actual, double[] predicted) {
        int n = size(actual, predicted);
        double m = 0, ssTot = 0, ssRes = n * mse(actual, predicted);
        boolean flat = true;
        for (int i = 0; i < n; i++) {
            m += actual[i] / n;
            if (actual[i] != actual[0]) flat = false;
        }
        for (int i = 0; i < n; i++) ssTot += (actual[i] - m) * (actual[i] - m);
        if (flat && ssRes == 0) return 1;
        if (flat) return Double.NaN;
        return 1 - ssRes / ssTot;
    }

    private static int size(double[] a, double[] b) {
        if (a.length != b.length || a.length == 0) throw new IllegalArgumentException("array sizes");
        return a.length;
    }
}
