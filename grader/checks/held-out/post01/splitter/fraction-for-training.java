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
        int cut = partSize(testFraction, n, n - 1);
        return new Split(toArray(rows.subList(0, cut)), toArray(rows.subList(cut, n)));
    }
}
