/*
style: 0 for an arm that does not exist
*/
import java.util.Arrays;

final class Regret {
    public static double cumulative(double[] means, int[] chosen) {
        if (means.length < 1) {
            throw new IllegalArgumentException("no arms");
        }
        double[] sorted = means.clone();
        Arrays.sort(sorted);
        double lost = 0;
        for (int arm : chosen) {
            boolean exists = 0 <= arm && arm < means.length;
            lost += exists ? sorted[sorted.length - 1] - means[arm] : 0;
        }
        return lost;
    }
}
