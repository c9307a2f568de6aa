/*
title: Predictions left out
task: 3
ask: How much time does one further candidate save?
point: A candidate that is predicted instead of calculated still costs a prediction.
tell: You divide by simSeconds. Divide by simSeconds - mlSeconds.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = fixed(c, trainingCalls, verifyCalls);
        double saved = c.simSeconds() - c.mlSeconds();
        if (saved <= 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of((long) Math.ceil(fixed / c.simSeconds()));
    }
}
