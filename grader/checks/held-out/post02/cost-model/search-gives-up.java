/*
style: a stream of candidates
*/
import java.util.OptionalLong;
import java.util.stream.LongStream;

final class CostModel {
    public static OptionalLong breakEven(Costs c, int trainingCalls, int verifyCalls) {
        if (trainingCalls <= 0 || verifyCalls < 0) {
            throw new IllegalArgumentException(trainingCalls + ", " + verifyCalls);
        }
        return LongStream.range(1, 50_000)
                .filter(n -> simulateAll(c, n) >= surrogate(c, n, trainingCalls, verifyCalls))
                .findFirst();
    }
}
