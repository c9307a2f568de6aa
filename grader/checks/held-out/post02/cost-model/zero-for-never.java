/*
style: a variable that stays 0
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        long n = 0;
        if (c.mlSeconds() < c.simSeconds()) {
            n = (long) Math.ceil(fixed(c, trainingCalls, verifyCalls) / (c.simSeconds() - c.mlSeconds()));
        }
        return OptionalLong.of(n);
    }
}
