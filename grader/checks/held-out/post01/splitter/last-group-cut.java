/*
style: rows sorted by the place of their group, then cut
*/
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.stream.IntStream;

final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        List<String> names = new ArrayList<>(new LinkedHashSet<>(groups));
        if (names.size() < 2) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        Collections.shuffle(names, new Random(seed));
        int[] rows = IntStream.range(0, groups.size())
                .boxed()
                .sorted((a, b) -> names.indexOf(groups.get(a)) - names.indexOf(groups.get(b)))
                .mapToInt(row -> row)
                .toArray();
        int test = Math.max(1, (int) Math.round(testFraction * rows.length));
        return new Split(
                Arrays.copyOfRange(rows, Math.min(test, rows.length - 1), rows.length),
                Arrays.copyOf(rows, Math.min(test, rows.length - 1)));
    }
}
