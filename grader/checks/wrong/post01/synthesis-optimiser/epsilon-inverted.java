/*
title: Explores when it should exploit
task: 2
covers: E10.3
ask: What should happen with epsilon 0: only random choices, or none?
point: epsilon is the share of choices made at random. Look at the direction of the comparison with the random number.
tell: You explore when the random number is above epsilon. Explore when it is below.
*/
final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() >= epsilon) {
            return random.nextInt(estimate.length);
        }
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        return best;
    }
}
