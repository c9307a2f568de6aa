/*
style: rounded by hand
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (c.mlSeconds() >= c.simSeconds()) {
            return OptionalLong.empty();
        }
        double total = c.trainSeconds() + trainingCalls * c.simSeconds() + verifyCalls * c.simSeconds();
        double quotient = total / (c.simSeconds() - c.mlSeconds());
        long n = (long) quotient;
        return OptionalLong.of(n < quotient ? n + 1 : n);
    }
}
