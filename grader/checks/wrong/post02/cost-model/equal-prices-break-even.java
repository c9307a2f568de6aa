/*
title: Equal prices left to the division
task: 3
ask: What is a number divided by 0.0 in Java, and what makes a cast to long of it?
point: If a prediction costs just as much as a calculation, no candidate ever earns anything.
tell: You ask whether predictions are dearer. Ask whether they are as dear or dearer, and return OptionalLong.empty().
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved < 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / saved));
    }
}
