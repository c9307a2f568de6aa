/*
style: lists, sets and Collections.shuffle; sizes rounded up; three parts by splitting twice; every pair compared
*/
import java.util.Collections;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        return draw(n, (int) Math.min(n - 1, Math.ceil(testFraction * n)), seed);
    }

    private static Split draw(int n, int size, long seed) {
        List<Integer> rows = IntStream.range(0, n).boxed().collect(Collectors.toList());
        Collections.shuffle(rows, new Random(seed));
        return new Split(toArray(rows.subList(size, n)), toArray(rows.subList(0, size)));
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int test = (int) Math.min(n - 2, Math.ceil(testFraction * n));
        int validation = (int) Math.min(n - test - 1, Math.ceil(validationFraction * n));
        Split first = draw(n, test, seed);
        Split second = draw(n - test, validation, seed + 1);
        return new Split3(
                Arrays.stream(second.train()).map(i -> first.train()[i]).toArray(),
                Arrays.stream(second.test()).map(i -> first.train()[i]).toArray(),
                first.test());
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        List<String> names = new ArrayList<>(new TreeSet<>(groups));
        if (names.size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        Collections.shuffle(names, new Random(seed));
        Set<String> testNames = new HashSet<>();
        int rows = 0;
        for (String name : names.subList(0, names.size() - 1)) {
            if (rows < testFraction * groups.size()) {
                testNames.add(name);
                rows += Collections.frequency(groups, name);
            }
        }
        Map<Boolean, List<Integer>> parts = IntStream.range(0, groups.size())
                .boxed()
                .collect(Collectors.partitioningBy(row -> testNames.contains(groups.get(row))));
        return new Split(toArray(parts.get(false)), toArray(parts.get(true)));
    }

    public static boolean leaks(Split s, List<String> groups) {
        if (Arrays.stream(s.train()).anyMatch(row -> row < 0 || row >= groups.size())
                || Arrays.stream(s.test()).anyMatch(row -> row < 0 || row >= groups.size())) {
            throw new IllegalArgumentException("no such row");
        }
        return Arrays.stream(s.train()).anyMatch(train -> Arrays.stream(s.test())
                .anyMatch(test -> groups.get(train).equals(groups.get(test))));
    }
}
