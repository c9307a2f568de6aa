/*
style: old and new value weighted
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        count[arm]++;
        estimate[arm] = 0.9 * estimate[arm] + 0.1 * r;
    }
}
