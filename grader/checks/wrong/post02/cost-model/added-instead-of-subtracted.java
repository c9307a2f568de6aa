/*
title: The costs of a candidate added
task: 3
contains: [break-even-as-int]
ask: Does a faster prediction move your break-even point up or down?
point: What a candidate saves is a difference.
tell: You divide by simSeconds + mlSeconds. Divide by simSeconds - mlSeconds.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / (c.simSeconds() + c.mlSeconds())));
    }
}
