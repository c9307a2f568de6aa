/*
title: The search gives up too early
task: 3
ask: Up to which number do you search, and what do you return then?
point: Nearly equal prices need billions of candidates. There is a formula for the point where two straight lines
  cross.
tell: You count up to a limit and call everything beyond it "never". Divide the fixed cost by what a candidate saves.
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        fixed(c, trainingCalls, verifyCalls);
        for (long n = 0; n <= 10_000; n++) {
            if (surrogate(c, n, trainingCalls, verifyCalls) <= simulateAll(c, n)) {
                return OptionalLong.of(n);
            }
        }
        return OptionalLong.empty();
    }
}
