/*
style: a stream filtered by Double.MIN_VALUE, which is positive
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class QLearning {
    public int greedy(int s) {
        requireState(s);
        return IntStream.range(0, q[s].length)
                .filter(a -> q[s][a] > Double.MIN_VALUE)
                .boxed()
                .max(Comparator.<Integer>comparingDouble(a -> q[s][a]).thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }
}
