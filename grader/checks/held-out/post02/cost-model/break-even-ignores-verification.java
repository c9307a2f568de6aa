/*
style: own refusals, rounded by hand
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
        double numerator = c.trainSeconds() + trainingCalls * c.simSeconds();
        double quotient = numerator / (c.simSeconds() - c.mlSeconds());
        long n = (long) quotient;
        return OptionalLong.of(n < quotient ? n + 1 : n);
    }
}
