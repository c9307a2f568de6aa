/*
style: prices compared
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        if (c.mlSeconds() > c.simSeconds()) {
            return OptionalLong.empty();
        }
        double total = c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds();
        return OptionalLong.of((long) Math.ceil(total / (c.simSeconds() - c.mlSeconds())));
    }
}
