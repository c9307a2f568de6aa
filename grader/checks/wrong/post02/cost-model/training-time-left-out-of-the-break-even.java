/*
title: The training left out of the break-even point
task: 3
contains: [break-even-as-int]
ask: Does your break-even point move when the training takes a day longer?
point: trainSeconds is paid once, before the first candidate: it has to be earned back.
tell: You leave trainSeconds out. Add it to the fixed cost before you divide.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls) - c.trainSeconds();
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / saved));
    }
}
