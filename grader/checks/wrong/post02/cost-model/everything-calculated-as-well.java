/*
title: Everything calculated as well
task: 2
ask: What is the model good for if all candidates are calculated?
point: The second way replaces the n calculations by n predictions.
tell: You add n * simSeconds, or the result of simulateAll, to the time with a surrogate. Leave it out.
*/
final class CostModel {
    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        return fixed(c, trainingCalls, verifyCalls) + n * c.mlSeconds() + simulateAll(c, n);
    }
}
