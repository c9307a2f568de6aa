/*
style: streams
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        if (IntStream.of(label).allMatch(each -> each == label[0])) {
            throw new IllegalArgumentException("one cluster");
        }
        return IntStream.range(0, x.length)
                .mapToDouble(i -> {
                    double a = meanDistance(x, label, i, label[i]);
                    double b = IntStream.of(label)
                            .filter(each -> each != label[i])
                            .mapToDouble(each -> meanDistance(x, label, i, each))
                            .min()
                            .getAsDouble();
                    return a == b ? 0 : (b - a) / Math.max(a, b);
                })
                .toArray();
    }
}
