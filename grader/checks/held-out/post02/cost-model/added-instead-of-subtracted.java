/*
style: rounded by hand
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        if (c.mlSeconds() >= c.simSeconds()) {
            return OptionalLong.empty();
        }
        double perCandidate = c.mlSeconds() + c.simSeconds();
        double total = c.trainSeconds() + (verifyCalls + trainingCalls) * c.simSeconds();
        double quotient = total / perCandidate;
        long n = (long) quotient;
        return OptionalLong.of(n == quotient ? n : n + 1);
    }
}
