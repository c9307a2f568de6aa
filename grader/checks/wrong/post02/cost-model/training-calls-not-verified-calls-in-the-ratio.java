/*
title: Numbers of calls swapped or dropped
task: 4
covers: P2.9
ask: Which numbers do you hand on to surrogate?
point: The compiler cannot tell one int from another. Compare the order of the parameters.
tell: You do not hand verifyCalls on: the time with a surrogate in your ratio verifies nothing.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        surrogate(c, n, trainingCalls, verifyCalls);
        return simulateAll(c, n) / surrogate(c, n, trainingCalls, 0);
    }
}
