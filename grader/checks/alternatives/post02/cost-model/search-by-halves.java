/*
style: searches the break-even point with its own two times in doubling steps, then by halves; sums in another order
*/
import java.util.OptionalLong;

final class CostModel {
    public static double simulateAll(Costs c, long n) {
        if (n < 0) {
            throw new IllegalArgumentException("n is " + n);
        }
        return c.simSeconds() * n;
    }

    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        if (n < 0 || trainingCalls < 1 || verifyCalls < 0) {
            throw new IllegalArgumentException("n, trainingCalls or verifyCalls");
        }
        double time = n * c.mlSeconds();
        time += verifyCalls * c.simSeconds();
        time += c.trainSeconds();
        time += trainingCalls * c.simSeconds();
        return time;
    }

    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        boolean never = surrogate(c, 0, trainingCalls, verifyCalls) > 0 && c.mlSeconds() >= c.simSeconds();
        if (never) {
            return OptionalLong.empty();
        }
        long high = 1;
        while (surrogate(c, high, trainingCalls, verifyCalls) > simulateAll(c, high)) {
            high *= 2;
        }
        long low = high / 2;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (surrogate(c, middle, trainingCalls, verifyCalls) <= simulateAll(c, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalLong.of(high);
    }
}
