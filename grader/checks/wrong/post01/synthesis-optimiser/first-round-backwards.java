/*
title: Equal indices: the last arm wins
task: 4
covers: E10.8
ask: Before the first reward all indices are infinite. Which arm should come first?
point: The text gives ties to the lowest index. Compare the signs > and >= in your search.
tell: Your search replaces the best arm so far by one that is as good. Replace it only by one that is better.
*/
final class Ucb1 {
    public int choose() {
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (index(arm) >= index(best)) {
                best = arm;
            }
        }
        return best;
    }
}
