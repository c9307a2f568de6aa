/*
style: streams
*/
import java.util.stream.IntStream;

final class Silhouette {
    public static double[] values(double[][] x, int[] label) {
        requireLabels(x, label);
        if (IntStream.of(label).distinct().count() < 2) {
            throw new IllegalArgumentException("one cluster");
        }
        return IntStream.range(0, x.length)
                .mapToDouble(i -> IntStream.of(label).filter(each -> each == label[i]).count() < 2
                        ? 0
                        : IntStream.of(label)
                                        .filter(each -> each != label[i])
                                        .mapToDouble(each -> meanDistance(x, label, i, each))
                                        .min()
                                        .getAsDouble()
                                - meanDistance(x, label, i, label[i]))
                .toArray();
    }
}
