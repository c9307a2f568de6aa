/*
title: The break-even point forgets to verify
task: 3
covers: P2.9
ask: Does your break-even point move when more predictions have to be verified?
point: Verification calls are calculations that have to be earned back as well.
tell: You leave verifyCalls out of the fixed cost. Add verifyCalls * simSeconds before you divide.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        fixed(c, trainingCalls, verifyCalls);
        double fixed = fixed(c, trainingCalls, 0);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / saved));
    }
}
