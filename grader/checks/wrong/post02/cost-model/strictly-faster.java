/*
title: Equal times do not count
task: 3
ask: What does it mean to break even?
point: Look at a case where both times are exactly equal at a whole number of candidates.
tell: You look for the first number where the surrogate is strictly faster. Equal times count as well.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.floor(fixed / saved) + 1);
    }
}
