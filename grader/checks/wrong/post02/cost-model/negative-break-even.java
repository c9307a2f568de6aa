/*
title: A break-even point where nothing is saved
task: 3
contains: [equal-prices-break-even]
ask: What does your method return when a prediction takes longer than a calculation?
point: The quotient is negative or infinite then, and a cast makes a number of that.
tell: Ask first whether simSeconds - mlSeconds is above 0; if not, return OptionalLong.empty().
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        return OptionalLong.of((long) Math.ceil(fixed / saved));
    }
}
