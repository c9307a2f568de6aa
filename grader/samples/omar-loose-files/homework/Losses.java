package matml.post01;

// Übung 1: Größe der Fehler (in eV bzw. eV²)
public final class Losses {

    public static double mse(double[] actual, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < count(actual, predicted); i++) {
            double error = actual[i] - predicted[i];
            sum += error * error;
        }
        return sum / actual.length;
    }

    public static double mae(double[] actual, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < count(actual, predicted); i++) {
            sum += Math.abs(actual[i] - predicted[i]);
        }
        return sum / actual.length;
    }

    public static double rmse(double[] actual, double[] predicted) {
        return Math.sqrt(mse(actual, predicted));
    }

    public static double r2(double[] actual, double[] predicted) {
        double mean = 0;
        double spread = 0;
        int different = 0;
        for (int i = 0; i < count(actual, predicted); i++) {
            mean += actual[i] / actual.length;
        }
        for (int i = 0; i < actual.length; i++) {
            spread += (actual[i] - mean) * (actual[i] - mean);
            different += actual[i] == actual[0] ? 0 : 1;
        }
        double mse = mse(actual, predicted);
        if (different == 0) {
            return mse > 0 ? Double.NaN : 1;
        }
        return 1 - mse * actual.length / spread;
    }

    // Länge prüfen
    private static int count(double[] actual, double[] predicted) {
        if (actual.length == 0) {
            throw new IllegalArgumentException("keine Werte");
        }
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException("verschieden viele Werte");
        }
        return actual.length;
    }
}
