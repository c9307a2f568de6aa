/*
title: The root is missing
task: 3
covers: E10.6
ask: By how much does the bonus shrink when an arm is played four times as often?
point: The uncertainty of a mean falls with the root of the number of measurements. Yours falls faster.
tell: You add 2 ln t / n itself. Add its square root.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + 2 * Math.log(total) / count[arm];
    }
}
