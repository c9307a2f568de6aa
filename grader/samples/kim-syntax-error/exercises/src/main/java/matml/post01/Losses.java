package matml.post01;

public final class Losses {
    private Losses() {}

    public static double mse(double[] actual, double[] predicted) {
        double[] e = errors(actual, predicted);
        double sum = 0;
        for (double error : e) {
            sum += error * error;
        }
        return sum / e.length;
    }

    public static double mae(double[] actual, double[] predicted) {
        double[] e = errors(actual, predicted);
        double sum = 0;
        for (double error : e) {
            sum += error < 0 ? -error : error;
        }
        return sum / e.length;
    }

    public static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(mse(actual, predicted));
    }

    public static double r2(double[] actual, double[] predicted) {
        double[] e = errors(actual, predicted);
        double mean = 0;
        double lowest = actual[0];
        double highest = actual[0];
        for (double label : actual) {
            mean += label / actual.length;
            lowest = Math.min(lowest, label);
            highest = Math.max(highest, label);
        }
        double ofMean = 0;
        double ofModel = 0;
        for (int i = 0; i < e.length; i++) {
            ofModel += e[i] * e[i];
            ofMean += (actual[i] - mean) * (actual[i] - mean);
        }
        if (lowest == highest) {
            return ofModel == 0 ? 1 : Double.NaN;
        }
        return (ofMean - ofModel) / ofMean;
    }

    // all four begin with this
    private static double[] errors(double[] actual, double[] predicted) {
        if (actual.length == 0 || actual.length != predicted.length) {
            throw new IllegalArgumentException("check your arrays");
        }
        double[] e = new double[actual.length];
        for (int i = 0; i < e.length; i++) {
            e[i] = predicted[i] - actual[i];
        }
        return e;
    }
}
