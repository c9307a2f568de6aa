/*
title: The break-even point squeezed into an int
task: 3
ask: Which is the largest number that your method can return?
point: A cast of a large double to int stops at 2147483647.
tell: You round up to an int. Cast the result of Math.ceil to long.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((int) Math.ceil(fixed / saved));
    }
}
