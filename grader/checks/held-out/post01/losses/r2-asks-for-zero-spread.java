/*
style: a helper for the sum of squared distances, and the case of equal labels last
*/
final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double unexplained = mse(actual, predicted) * actual.length;
        double total = squaresAround(meanOf(actual), actual);
        if (total > 0) {
            return (total - unexplained) / total;
        }
        return unexplained > 0 ? Double.NaN : 1;
    }

    private static double meanOf(double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum = sum + values[i];
        }
        return sum / values.length;
    }

    private static double squaresAround(double centre, double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Math.pow(value - centre, 2);
        }
        return sum;
    }
}
