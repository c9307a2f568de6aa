/*
title: The decimal logarithm
task: 3
covers: E10.6
ask: Which logarithm does ln mean, and which method of Math computes it?
point: Your bonus is too small by the same factor everywhere. log10 is smaller than ln by a factor of 2.3.
tell: You use Math.log10. The natural logarithm is Math.log.
*/
final class Ucb1 {
    public double index(int arm) {
        requireArm(arm);
        if (count[arm] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return mean[arm] + Math.sqrt(2 * Math.log10(total) / count[arm]);
    }
}
