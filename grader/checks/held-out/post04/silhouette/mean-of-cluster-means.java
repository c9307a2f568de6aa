/*
style: streams
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double mean(double[][] x, int[] label) {
        double[] value = values(x, label);
        return IntStream.of(label)
                .distinct()
                .mapToDouble(c -> IntStream.range(0, value.length)
                        .filter(i -> label[i] == c)
                        .mapToDouble(i -> value[i])
                        .average()
                        .getAsDouble())
                .average()
                .getAsDouble();
    }
}
