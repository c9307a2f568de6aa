/*
style: streams, both middles averaged whatever the parity
*/
import java.util.Arrays;
import java.util.List;

final class Descriptive {
    public static double mean(double[] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("nothing to average");
        }
        List<Double> inOrder = Arrays.stream(x).boxed().sorted().toList();
        return 0.5 * inOrder.get((x.length - 1) / 2) + 0.5 * inOrder.get(x.length / 2);
    }
}
