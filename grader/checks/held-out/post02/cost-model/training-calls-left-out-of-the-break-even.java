/*
style: an accumulator
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
        double once = verifyCalls * c.simSeconds();
        once += c.trainSeconds();
        return OptionalLong.of((long) Math.ceil(once / (c.simSeconds() - c.mlSeconds())));
    }
}
