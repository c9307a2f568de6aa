/*
style: a half added and cut off
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        double saved = c.simSeconds() - c.mlSeconds();
        if (!(saved > 0)) {
            return OptionalLong.empty();
        }
        double quotient = ((trainingCalls + verifyCalls) * c.simSeconds() + c.trainSeconds()) / saved;
        return OptionalLong.of((long) (quotient + 0.5));
    }
}
