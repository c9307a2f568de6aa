/*
style: the counts of all arms added up
*/
import java.util.Arrays;

final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        count[arm]++;
        estimate[arm] += (r - estimate[arm]) / Arrays.stream(count).sum();
    }
}
