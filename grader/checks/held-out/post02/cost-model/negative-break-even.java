/*
style: the sum written out
*/
import java.util.OptionalLong;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        double total = c.trainSeconds() + (trainingCalls + verifyCalls) * c.simSeconds();
        double quotient = Math.ceil(total / (c.simSeconds() - c.mlSeconds()));
        return OptionalLong.of((long) quotient);
    }
}
