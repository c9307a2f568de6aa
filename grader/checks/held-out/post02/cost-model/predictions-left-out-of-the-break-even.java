/*
style: counted in calculations
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
        double asCalculations = trainingCalls + verifyCalls + c.trainSeconds() / c.simSeconds();
        return OptionalLong.of((long) Math.ceil(asCalculations));
    }
}
