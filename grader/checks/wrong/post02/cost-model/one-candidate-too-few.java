/*
title: One candidate is not calculated
task: 1
ask: How long does your method say one single candidate takes?
point: Counting the gaps between n things gives n - 1. Here things are counted.
tell: You multiply by n - 1. All n candidates are calculated.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return (n - 1) * c.simSeconds();
    }
}
