/*
style: rounded down where a size is needed
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
        int test = (int) Math.floor(n * testFraction);
        return new Split(toArray(rows.subList(test, n)), toArray(rows.subList(0, test)));
    }

    public static Split3 random3(int n, double validationFraction, double testFraction, long seed) {
        requireRows(n, 3);
        requireFraction(validationFraction);
        requireFraction(testFraction);
        requireFraction(validationFraction + testFraction);
        int test = (int) Math.floor(n * testFraction);
        int validation = (int) Math.floor(n * validationFraction);
        int[] rows = shuffled(n, seed);
        return new Split3(
                IntStream.of(rows).limit(n - validation - test).toArray(),
                IntStream.of(rows).skip(n - validation - test).limit(validation).toArray(),
                IntStream.of(rows).skip(n - test).toArray());
    }
}
