/*
title: Cut to a whole number
task: 4
ask: Can a way be two and a half times as fast?
point: Whole numbers divided by whole numbers give whole numbers in Java, and a cast cuts as well.
tell: You lose what is behind the decimal point. Divide in double and leave the result alone.
*/
final class CostModel {
    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        return (long) simulateAll(c, n) / (long) surrogate(c, n, trainingCalls, verifyCalls);
    }
}
