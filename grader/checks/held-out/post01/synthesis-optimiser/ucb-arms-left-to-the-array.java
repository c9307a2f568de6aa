/*
style: the mean from a sum, without a look at the arm
*/
final class Ucb1 {
    public void reward(int arm, double r) {
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        double sum = mean[arm] * count[arm] + r;
        total++;
        count[arm]++;
        mean[arm] = sum / count[arm];
    }

    public double index(int arm) {
        double bonus = count[arm] > 0 ? Math.sqrt(2 * Math.log(total) / count[arm]) : Double.POSITIVE_INFINITY;
        return mean[arm] + bonus;
    }
}
