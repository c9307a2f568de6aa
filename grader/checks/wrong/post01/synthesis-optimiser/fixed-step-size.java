/*
title: A fixed step towards the reward
task: 1
covers: E10.2
ask: How much do the first and the tenth reward of an arm weigh in your estimate?
point: A fixed step forgets old rewards, which is right where conditions drift. The text asks for the plain mean.
tell: You move by a constant share of the difference. Move by 1/n of it, where n counts the rewards of this arm.
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        count[arm]++;
        estimate[arm] += 0.1 * (r - estimate[arm]);
    }
}
