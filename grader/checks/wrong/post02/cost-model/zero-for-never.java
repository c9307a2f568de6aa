/*
title: Zero where there is no answer
task: 3
ask: How can a caller tell your "never" from "pays at once"?
point: An OptionalLong can say that there is no number.
tell: You return OptionalLong.of(0) where the surrogate never pays. Return OptionalLong.empty().
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        return OptionalLong.of(saved > 0 ? (long) Math.ceil(fixed / saved) : 0);
    }
}
