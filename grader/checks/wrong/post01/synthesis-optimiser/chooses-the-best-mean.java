/*
title: The choice is made by the mean, without the bonus
task: 4
covers: []
ask: What does your choice need the index for?
point: After the first round your choice never goes back to an arm that was unlucky.
tell: You compare the means. Compare the indices.
*/
final class Ucb1 {
    public int choose() {
        int best = 0;
        for (int arm = 0; arm < count.length; arm++) {
            if (count[arm] == 0) {
                return arm;
            }
            if (mean[arm] > mean[best]) {
                best = arm;
            }
        }
        return best;
    }
}
