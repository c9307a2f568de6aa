/*
style: both arrays copied into float arrays, the sum from the last row on
*/
final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        float[] labels = single(actual);
        float[] guesses = single(predicted);
        float total = 0f;
        for (int i = labels.length - 1; i >= 0; i--) {
            total += (guesses[i] - labels[i]) * (guesses[i] - labels[i]);
        }
        return total / labels.length;
    }

    private static float[] single(double[] values) {
        float[] copy = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            copy[i] = (float) values[i];
        }
        return copy;
    }
}
