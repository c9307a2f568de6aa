/*
title: Choices are counted instead of rewards
task: 1
covers: E10.8
ask: A colleague has made a film that you did not ask for. What does your mean divide its reward by?
point: Between a choice and its reward a film can fail or wait, and rewards can come unasked. Which method knows them?
tell: You raise the count in choose. Raise it in reward, before the mean is brought up to date.
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
        estimate[arm] += (r - estimate[arm]) / count[arm];
    }
}
