/*
title: epsilon becomes smaller with every choice
task: 2
covers: E10.3
ask: What share of the ten-thousandth choices is random with epsilon 0.1?
point: Exploring less and less is a good idea for later. Here the share of random choices stays what it is.
tell: You lower epsilon, or divide it by the number of choices. Compare the random number with epsilon itself.
*/
final class EpsilonGreedy {
    private int choices;

    public int choose() {
        choices++;
        if (random.nextDouble() < epsilon / Math.sqrt(choices)) {
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
