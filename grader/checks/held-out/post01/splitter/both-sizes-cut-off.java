/*
style: a shuffled list and its parts
*/
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        List<Integer> rows = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(rows, new Random(seed));
        int train = Math.max((int) Math.floor(n - n * testFraction), 1);
        int test = Math.max((int) Math.floor(n * testFraction), 1);
        return new Split(toArray(rows.subList(n - train, n)), toArray(rows.subList(0, test)));
    }
}
