/*
title: Exploring leaves out the best arm
task: 2
covers: E10.4
ask: With epsilon 1, how often should the best arm be chosen?
point: When it explores, the text takes any arm, all equally likely: the best one is among them.
tell: You draw again, or skip on, when the random arm is the best one. Take the random arm as it comes.
*/
final class EpsilonGreedy {
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        if (random.nextDouble() < epsilon) {
            int other = random.nextInt(Math.max(1, estimate.length - 1));
            return other < best ? other : Math.min(other + 1, estimate.length - 1);
        }
        return best;
    }
}
