/*
style: a stream that counts
*/
import java.util.stream.IntStream;

final class StructureClusterer {
    public static double adjustedRand(int[] a, int[] b) {
        if (a.length == 0 || b.length != a.length) {
            throw new IllegalArgumentException("not two partitions of the same rows");
        }
        return IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count() / (double) a.length;
    }
}
