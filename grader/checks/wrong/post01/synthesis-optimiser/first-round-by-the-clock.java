/*
title: The first round follows the number of rewards
task: 4
covers: E10.8
ask: The first two rewards were of arms 3 and 1. Which arms still have none?
point: The number of rewards tells which arm comes next only if all of them came in order.
tell: In the first round you return the number of rewards so far. Return the first arm that has no reward.
*/
final class Ucb1 {
    public int choose() {
        if (total < count.length) {
            return total;
        }
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (index(arm) > index(best)) {
                best = arm;
            }
        }
        return best;
    }
}
