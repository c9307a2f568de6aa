/*
style: one exit of choose
*/
final class EpsilonGreedy {
    public int choose() {
        boolean explore = random.nextDouble() < epsilon;
        int arm = explore ? random.nextInt(estimate.length) : largest();
        count[arm] += 1;
        return arm;
    }

    private int largest() {
        int arm = estimate.length - 1;
        for (int other = arm - 1; other >= 0; other--) {
            arm = estimate[other] >= estimate[arm] ? other : arm;
        }
        return arm;
    }

    public void reward(int arm, double r) {
        requireArm(arm);
        if (r != r) {
            throw new IllegalArgumentException("a reward that is no number");
        }
        double step = 1.0 / ++count[arm];
        estimate[arm] = estimate[arm] + step * (r - estimate[arm]);
    }
}
