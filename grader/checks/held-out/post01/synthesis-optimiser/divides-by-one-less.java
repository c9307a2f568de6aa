/*
style: a step size of its own
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        double step = 1.0 / count[arm];
        count[arm] = count[arm] + 1;
        estimate[arm] += step * (r - estimate[arm]);
    }
}
