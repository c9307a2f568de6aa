/*
style: a sorted stream, cut on both sides
*/
import java.util.stream.DoubleStream;

final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        int n = x.length;
        return DoubleStream.of(values(x, label))
                .sorted()
                .skip((n - 1) / 2)
                .limit(n % 2 == 0 ? 2 : 1)
                .average()
                .getAsDouble();
    }
}
