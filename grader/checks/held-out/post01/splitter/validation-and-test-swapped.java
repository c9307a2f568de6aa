/*
style: the parts in the order that they were drawn
*/
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        List<Integer> rows = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(rows, new Random(seed));
        int test = partSize(testFraction, n, n - 2);
        int both = test + partSize(validationFraction, n, n - 1 - test);
        return new Split3(
                toArray(rows.subList(both, n)), toArray(rows.subList(0, test)), toArray(rows.subList(test, both)));
    }
}
