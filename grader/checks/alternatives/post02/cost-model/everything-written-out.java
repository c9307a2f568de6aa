/*
style: no method calls another, prices divided by that of a calculation first
*/
import java.util.OptionalLong;

final class CostModel {
    public static double simulateAll(Costs c, long n) {
        if (n < 0) {
            throw new IllegalArgumentException("negative number of candidates");
        }
        double sum = c.simSeconds();
        return sum * n;
    }

    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double inCalculations = trainingCalls + verifyCalls + c.trainSeconds() / c.simSeconds();
        inCalculations += n * (c.mlSeconds() / c.simSeconds());
        return inCalculations * c.simSeconds();
    }

    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        double price = c.mlSeconds() / c.simSeconds();
        if (price >= 1) {
            return OptionalLong.empty();
        }
        double quotient = (trainingCalls + verifyCalls + c.trainSeconds() / c.simSeconds()) / (1 - price);
        long n = (long) quotient;
        return OptionalLong.of(quotient - n < 1e-12 * quotient ? n : n + 1);
    }

    public static double speedUp(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(n + ", " + trainingCalls + ", " + verifyCalls);
        }
        double inCalculations = trainingCalls + verifyCalls + c.trainSeconds() / c.simSeconds();
        return n / (inCalculations + n * (c.mlSeconds() / c.simSeconds()));
    }
}
