/*
style: R2 from sums of squares in one pass, RMSE without mse
*/
final class Losses {
    public static double rmse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double norm = 0;
        for (int i = 0; i < actual.length; i++) {
            norm = Math.hypot(norm, actual[i] - predicted[i]);
        }
        return norm / Math.sqrt(actual.length);
    }

    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        int n = actual.length;
        double sum = 0;
        double squares = 0;
        double errors = 0;
        boolean constant = true;
        for (int i = 0; i < n; i++) {
            sum += actual[i];
            squares += actual[i] * actual[i];
            errors += (actual[i] - predicted[i]) * (actual[i] - predicted[i]);
            constant &= actual[i] == actual[0];
        }
        if (constant) {
            return errors > 0 ? Double.NaN : 1;
        }
        return 1 - errors / (squares - sum * sum / n);
    }
}
