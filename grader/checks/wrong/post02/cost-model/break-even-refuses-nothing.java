/*
title: The break-even point of a model without data
task: 3
ask: What does breakEven return for 0 training calls?
point: Each method is called on its own: what surrogate refuses, breakEven has to refuse as well.
tell: Refuse trainingCalls below 1 and verifyCalls below 0 with an IllegalArgumentException in breakEven, too.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds();
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / saved));
    }
}
