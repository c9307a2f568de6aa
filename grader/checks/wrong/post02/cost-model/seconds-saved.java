/*
title: The seconds saved
task: 4
ask: In which unit is "how many times faster"?
point: A difference says how much time is saved, a ratio how many times faster.
tell: You subtract the two times. Divide them.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        return simulateAll(c, n) - surrogate(c, n, trainingCalls, verifyCalls);
    }
}
