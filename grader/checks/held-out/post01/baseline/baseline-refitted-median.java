/*
style: sorted labels, errors in a loop
*/
import java.util.Arrays;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("as many predictions as labels, and one at least");
        }
        double[] sorted = actual.clone();
        Arrays.sort(sorted);
        double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        double left = 0;
        double floor = 0;
        for (int i = 0; i < actual.length; i++) {
            left += Math.abs(model[i] - actual[i]);
            floor += Math.abs(middle - actual[i]);
        }
        return 1 - left / floor;
    }
}
