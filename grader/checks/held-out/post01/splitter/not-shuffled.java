/*
style: the test part is the beginning of the table
*/
import java.util.Collections;
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        int test = partSize(testFraction, n, n - 1);
        return new Split(IntStream.range(test, n).toArray(), IntStream.range(0, test).toArray());
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int test = partSize(testFraction, n, n - 2);
        int validation = partSize(validationFraction, n, n - 1 - test);
        return new Split3(
                IntStream.range(test + validation, n).toArray(),
                IntStream.range(test, test + validation).toArray(),
                IntStream.range(0, test).toArray());
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        List<String> names = groups.stream().distinct().toList();
        if (names.size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        Set<String> chosen = new HashSet<>();
        int rows = 0;
        for (int i = 0; i < names.size() - 1 && rows < testFraction * groups.size(); i++) {
            chosen.add(names.get(i));
            rows += Collections.frequency(groups, names.get(i));
        }
        return new Split(
                IntStream.range(0, groups.size()).filter(row -> !chosen.contains(groups.get(row))).toArray(),
                IntStream.range(0, groups.size()).filter(row -> chosen.contains(groups.get(row))).toArray());
    }
}
