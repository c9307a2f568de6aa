/*
title: Choices are counted as well as rewards
task: 1
covers: E10.8
ask: You ask three times what to try next and make one film. How many rewards are there to average?
point: Between a choice and its reward a film can fail or wait. Only a reward may move a count.
tell: You raise the count in choose and again in reward. Raise it in reward only.
*/
final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            int any = random.nextInt(estimate.length);
            count[any]++;
            return any;
        }
        int best = 0;
        for (int arm = 1; arm < estimate.length; arm++) {
            if (estimate[arm] > estimate[best]) {
                best = arm;
            }
        }
        count[best]++;
        return best;
    }

    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        estimate[arm] += (r - estimate[arm]) / count[arm];
    }
}
