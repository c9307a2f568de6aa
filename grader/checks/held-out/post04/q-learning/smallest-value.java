/*
style: a stream with a comparator
*/
import java.util.Comparator;
import java.util.stream.IntStream;

final class QLearning {
    public int greedy(int s) {
        requireState(s);
        return IntStream.range(0, q[s].length)
                .boxed()
                .min(Comparator.comparingDouble(a -> q[s][a]))
                .orElseThrow();
    }
}
