/*
misconception: steps-by-all-rewards
task: 1
covers: E10.1
*/
final class EpsilonGreedy {
    private double[] sums = new double[0];
    private int total;

    public void reward(int arm, double r) {
        requireArm(arm);
        if (Double.isNaN(r)) {
            throw new IllegalArgumentException("the reward of arm " + arm + " is not a number");
        }
        if (sums.length == 0) {
            sums = new double[estimate.length];
        }
        total++;
        sums[arm] += r;
        for (int each = 0; each < sums.length; each++) {
            estimate[each] = sums[each] / total;
        }
    }
}
