/*
title: The choice goes to the least played arm
task: 4
covers: []
ask: How often is the best arm played in the long run?
point: Being little known is only one part of the index. The mean is the other.
tell: You compare how often the arms were played. Compare their indices.
*/
final class Ucb1 {
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (count[arm] < count[best]) {
                best = arm;
            }
        }
        return best;
    }
}
