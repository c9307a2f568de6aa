/*
style: floor, the sum written out
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
        double calculations = (trainingCalls + verifyCalls) * c.simSeconds();
        double quotient = (calculations + c.trainSeconds()) / (c.simSeconds() - c.mlSeconds());
        return OptionalLong.of(Double.valueOf(Math.floor(quotient)).longValue());
    }
}
