/*
title: No random choices
task: 2
covers: E10.3
ask: How does an arm that was unlucky once get another chance?
point: With epsilon 1 all choices should be random. Yours never are, whatever epsilon is.
tell: The random choice is never reached. Draw a number between 0 and 1 with nextDouble and compare it with epsilon.
*/
final class EpsilonGreedy {
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        return best;
    }
}
