/*
idea: the smallest and the largest value are left out of the mean where there are more than two
*/
import java.util.Arrays;

final class Descriptive {
    public static double mean(double[] x) {
        requireValues(x, 1);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int cut = sorted.length > 2 ? 1 : 0;
        double sum = 0;
        for (int i = cut; i < sorted.length - cut; i++) {
            sum += sorted[i];
        }
        return sum / (sorted.length - 2 * cut);
    }
}
