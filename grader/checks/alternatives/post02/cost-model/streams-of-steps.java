/*
style: the steps as a stream of products, refusals in a helper with a message for each
*/
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

final class CostModel {
    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException(what);
        }
    }

    public static double simulateAll(Costs c, long n) {
        require(n >= 0, "fewer than no candidates");
        return DoubleStream.of(n, c.simSeconds()).reduce(1, (one, other) -> one * other);
    }

    public static double surrogate(Costs c, long n, int trainingCalls, int verifyCalls) {
        require(n >= 0, "fewer than no candidates");
        require(trainingCalls > 0, "nothing to learn from");
        require(verifyCalls >= 0, "fewer than nothing to verify");
        return DoubleStream.of(
                        trainingCalls * c.simSeconds(),
                        c.trainSeconds(),
                        n * c.mlSeconds(),
                        verifyCalls * c.simSeconds())
                .sum();
    }

    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        double fixed = surrogate(c, 0, trainingCalls, verifyCalls);
        return Stream.of(c)
                .filter(costs -> costs.mlSeconds() < costs.simSeconds())
                .mapToLong(costs -> (long) Math.ceil(fixed / (costs.simSeconds() - costs.mlSeconds())))
                .findFirst();
    }
}
