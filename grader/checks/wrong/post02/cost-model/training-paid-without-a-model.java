/*
title: Training paid although nothing is trained
task: 1
ask: Which model is trained when every candidate is calculated?
point: The first way has one step only. What does your method return for no candidates at all?
tell: You add trainSeconds. Calculating everything needs no model: return n * simSeconds.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        requireCandidates(n);
        return n * c.simSeconds() + c.trainSeconds();
    }
}
