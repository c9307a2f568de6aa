/*
title: The smallest index instead of the largest
task: 4
contains: [chooses-the-best-mean, chooses-the-least-played, first-round-by-the-clock, first-round-skipped]
covers: []
ask: Is an arm with a large index promising or hopeless?
point: The first choices are right by luck or not at all: look at the direction of your comparison.
tell: Your search keeps the smaller of two indices. Keep the larger one.
*/
final class Ucb1 {
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (index(arm) < index(best)) {
                best = arm;
            }
        }
        return best;
    }
}
