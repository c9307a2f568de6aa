/*
misconception: choose-sorts-the-estimates
task: 2
contains: [ties-to-the-last, untried-arms-first]
covers: E10.10
*/
import java.util.Arrays;

final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(estimate.length);
        }
        double[] sorted = estimate.clone();
        Arrays.sort(sorted);
        return sorted.length - 1;
    }
}
