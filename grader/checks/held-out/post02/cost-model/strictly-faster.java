/*
style: goes on from the quotient until it is faster
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        if (c.simSeconds() <= c.mlSeconds()) {
            return OptionalLong.empty();
        }
        double quotient = fixed(c, trainingCalls, verifyCalls) / (c.simSeconds() - c.mlSeconds());
        long n = (long) Math.ceil(quotient);
        while (surrogate(c, n, trainingCalls, verifyCalls) >= simulateAll(c, n)) {
            n++;
        }
        return OptionalLong.of(n);
    }
}
