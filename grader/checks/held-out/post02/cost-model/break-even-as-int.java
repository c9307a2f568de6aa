/*
style: an int counted up by one
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
        double total = c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds();
        int n = (int) (total / (c.simSeconds() - c.mlSeconds()));
        if (n < total / (c.simSeconds() - c.mlSeconds())) {
            n++;
        }
        return OptionalLong.of(n);
    }
}
