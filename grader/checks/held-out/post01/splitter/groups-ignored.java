/*
style: rows shuffled in a list
*/
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        int n = groups.size();
        if (groups.stream().distinct().count() < 2) {
            throw new IllegalArgumentException("one group");
        }
        List<Integer> rows = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(rows, new Random(seed));
        int test = partSize(testFraction, n, n - 1);
        return new Split(toArray(rows.subList(test, n)), toArray(rows.subList(0, test)));
    }
}
