/*
title: t counts choices instead of rewards
task: 3
contains: [index-without-bonus, t-counts-choices-too]
covers: E10.8
ask: You ask three times what to try next and make no film. Should the index of an arm change?
point: The index is about what is known. A choice adds nothing to that, a reward does.
tell: You raise t in choose. Raise it in reward.
*/
final class Ucb1 {
    public int choose() {
        total++;
        int best = 0;
        for (int arm = 1; arm < count.length; arm++) {
            if (index(arm) > index(best)) {
                best = arm;
            }
        }
        return best;
    }

    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        mean[arm] += (r - mean[arm]) / count[arm];
    }

    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + Math.sqrt(2 * Math.log(Math.max(1, total)) / count[arm]);
    }
}
