/*
style: a shuffled list and its parts
*/
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        List<Integer> rows = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(rows, new Random(seed));
        int test = Math.max(1, Math.min(n - 2, (int) (testFraction * n)));
        int both = Math.max(test + 1, Math.min(n - 1, test + (int) (validationFraction * n)));
        return new Split3(
                toArray(rows.subList(both, n)), toArray(rows.subList(test, both)), toArray(rows.subList(0, test)));
    }
}
