/*
title: Arms without reward are preferred
task: 2
covers: E10.8
ask: Which arm has the largest estimate when one has given 0.4 and the other nothing yet?
point: "Untried arms first" belongs to UCB1. Here an arm without reward has the estimate 0, and chance will reach it.
tell: When it does not explore, choose takes the largest estimate and nothing else: drop the rule for untried arms.
*/
final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(estimate.length);
        }
        int best = 0;
        for (int arm = 0; arm < estimate.length; arm++) {
            if (count[arm] == 0) {
                return arm;
            }
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        return best;
    }
}
