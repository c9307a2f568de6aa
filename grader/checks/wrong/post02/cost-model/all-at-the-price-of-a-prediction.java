/*
title: The price of a prediction
task: 1
ask: Which of the three costs belongs to a calculation?
point: simSeconds is for a calculation, mlSeconds for a prediction.
tell: You multiply n by mlSeconds. Calculating everything has the price simSeconds.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return n * c.mlSeconds();
    }
}
