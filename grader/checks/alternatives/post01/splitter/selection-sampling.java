/*
style: selection sampling in one pass over the rows, marks instead of lists, extra validation, exceptions for null
*/
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        boolean[] test = new boolean[n];
        mark(test, partSize(testFraction, n, n - 1), new boolean[n], new SplittableRandom(seed));
        return new Split(
                IntStream.range(0, n).filter(row -> !test[row]).toArray(),
                IntStream.range(0, n).filter(row -> test[row]).toArray());
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        if (n < 3 || !(Math.min(validationFraction, testFraction) > 0) || !(validationFraction + testFraction < 1)) {
            throw new IllegalArgumentException("three parts of " + n + " rows");
        }
        SplittableRandom random = new SplittableRandom(seed);
        boolean[] validation = new boolean[n];
        boolean[] test = new boolean[n];
        int validationSize = partSize(validationFraction, n, n - 2);
        mark(validation, validationSize, test, random);
        mark(test, partSize(testFraction, n, n - validationSize - 1), validation, random);
        return new Split3(
                IntStream.range(0, n)
                        .filter(row -> !validation[row] && !test[row])
                        .toArray(),
                IntStream.range(0, n).filter(row -> validation[row]).toArray(),
                IntStream.range(0, n).filter(row -> test[row]).toArray());
    }

    /** Knuth's algorithm S: marks {@code size} of the rows that are not taken. */
    private static void mark(boolean[] chosen, int size, boolean[] taken, SplittableRandom random) {
        int left = 0;
        for (boolean each : taken) {
            left += each ? 0 : 1;
        }
        int wanted = size;
        for (int row = 0; row < chosen.length; row++) {
            if (!taken[row]) {
                if (random.nextInt(left--) < wanted) {
                    chosen[row] = true;
                    wanted--;
                }
            }
        }
    }

    public static boolean leaks(Split s, List<String> groups) {
        Objects.requireNonNull(s, "split");
        List<String> copy = List.copyOf(groups);
        Map<String, Integer> sides = new LinkedHashMap<>();
        note(s.train(), 1, copy, sides);
        note(s.test(), 2, copy, sides);
        return sides.containsValue(3);
    }

    private static void note(int[] rows, int side, List<String> groups, Map<String, Integer> sides) {
        for (int row : rows) {
            try {
                sides.merge(groups.get(row), side, (one, other) -> one | other);
            } catch (IndexOutOfBoundsException outside) {
                throw new IllegalArgumentException("no row " + row, outside);
            }
        }
    }
}
