/*
title: Exploring never reaches one end of the arms
task: 2
covers: E10.4
ask: Which numbers can nextInt(3) give?
point: nextInt(n) gives 0 to n - 1, all of them. One arm is never drawn by your random choice.
tell: The range of your random choice is one arm too short. Draw with nextInt(number of arms).
*/
final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(Math.max(1, estimate.length - 1));
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
