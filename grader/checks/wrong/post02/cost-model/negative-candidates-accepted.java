/*
title: Minus one candidate
task: 1
ask: What does your method return for n = -1?
point: A negative time makes the other way look infinitely better, and no error is seen anywhere.
tell: Refuse n below 0 with an IllegalArgumentException before you multiply.
*/
final class CostModel {
    public static double simulateAll(Costs c, long n) {
        return n * c.simSeconds();
    }
}
