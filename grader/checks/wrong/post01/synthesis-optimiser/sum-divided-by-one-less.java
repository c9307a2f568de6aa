/*
misconception: divides-by-one-less
task: 1
covers: E10.1
*/
import java.util.HashMap;
import java.util.Map;

final class EpsilonGreedy {
    private final Map<Integer, Double> sums = new HashMap<>();

    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        sums.merge(arm, r, Double::sum);
        estimate[arm] = sums.get(arm) / (count[arm] - 1);
    }
}
