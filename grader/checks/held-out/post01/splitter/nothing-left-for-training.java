/*
style: a shuffled list, one row at least for each part but the first
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
        int test = Math.max(1, Math.min(n - 2, (int) Math.round(n * testFraction)));
        int validation = Math.max(1, Math.min(n - 2, (int) Math.round(n * validationFraction)));
        return new Split3(
                toArray(rows.subList(test + validation, n)),
                toArray(rows.subList(test, test + validation)),
                toArray(rows.subList(0, test)));
    }
}
