/*
title: Rounded down to where it does not pay yet
task: 3
contains: [rounded-to-the-nearest]
ask: Compare both times at the number that you return. Which way is faster there?
point: A cast to long cuts off the fraction, and that candidate was needed.
tell: You round the quotient down. Round it up with Math.ceil.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) (fixed / saved));
    }
}
