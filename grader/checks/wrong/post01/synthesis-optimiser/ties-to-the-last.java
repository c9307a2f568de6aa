/*
title: Equal estimates: the last arm wins
task: 2
covers: E10.8
ask: No arm has a reward yet. Which one should come first?
point: The text gives ties to the lowest index. Compare the signs > and >= in your search.
tell: Your search replaces the best arm so far by one that is as good. Replace it only by one that is better.
*/
final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(estimate.length);
        }
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] >= estimate[best]) {
                best = arm;
            }
        }
        return best;
    }
}
