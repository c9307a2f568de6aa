/*
title: Rounded to the nearest number
task: 3
ask: Does the surrogate pay for 120 candidates if it breaks even at 120.2?
point: The smallest number that is enough is not always the nearest one.
tell: You use Math.round. Use Math.ceil: it rounds up.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.round(fixed / saved));
    }
}
