/*
idea: returns the time at the break-even point instead of the number of candidates
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / saved * c.simSeconds()));
    }
}
