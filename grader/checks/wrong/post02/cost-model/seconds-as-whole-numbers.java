/*
title: Fractions of a second cut off
task: 1
ask: How long is a calculation of half a second in your method?
point: A cast to long cuts off everything behind the decimal point.
tell: You turn simSeconds, or the product, into a whole number. Keep both in double.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return (double) (n * (long) c.simSeconds());
    }
}
