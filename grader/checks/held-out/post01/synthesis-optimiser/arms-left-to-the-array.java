/*
style: the mean from a sum, without a look at the arm
*/
final class EpsilonGreedy {
    public void reward(int arm, double r) {
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        double sum = estimate[arm] * count[arm] + r;
        count[arm]++;
        estimate[arm] = sum / count[arm];
    }

    public double estimate(int arm) {
        return estimate[arm];
    }
}
