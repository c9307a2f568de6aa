/*
title: The calculations to learn from left out
task: 3
ask: Does your break-even point move when the model needs twice as many examples?
point: The calculations to learn from are the largest part of what has to be earned back.
tell: You leave trainingCalls * simSeconds out of the fixed cost.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls) - trainingCalls * c.simSeconds();
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / saved));
    }
}
