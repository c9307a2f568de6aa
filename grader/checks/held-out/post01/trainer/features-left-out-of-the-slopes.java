/*
style: an array filled with one number
*/
import java.util.Arrays;

final class GradientDescentTrainer {
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double slope = 0;
        for (int i = 0; i < x.length; i++) {
            slope += 2 * (m.predict(x[i]) - y[i]);
        }
        slope /= x.length;
        double[] slopes = new double[m.weights().length];
        Arrays.fill(slopes, slope);
        return new LinearModel(slopes, slope);
    }
}
