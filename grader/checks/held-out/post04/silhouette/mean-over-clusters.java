/*
style: streams
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        int[] names = IntStream.of(label).distinct().toArray();
        if (names.length < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        return IntStream.range(0, x.length)
                .mapToDouble(i -> {
                    if (IntStream.of(label).filter(each -> each == label[i]).count() < 2) {
                        return 0;
                    }
                    double a = meanDistance(x, label, i, label[i]);
                    double b = IntStream.of(names)
                            .filter(each -> each != label[i])
                            .mapToDouble(each -> meanDistance(x, label, i, each))
                            .average()
                            .getAsDouble();
                    return a == b ? 0 : (b - a) / Math.max(a, b);
                })
                .toArray();
    }
}
