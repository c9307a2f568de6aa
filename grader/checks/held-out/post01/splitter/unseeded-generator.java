/*
style: a list shuffled without a generator
*/
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    private static int[] shuffled(int n, long seed) {
        List<Integer> rows = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(rows);
        return rows.stream().mapToInt(row -> row).toArray();
    }
}
