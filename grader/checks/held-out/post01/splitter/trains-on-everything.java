/*
style: rows are drawn from a copy, the list stays whole
*/
import java.util.stream.IntStream;

final class Splitter {
    public static Split random(int n, double testFraction, long seed) {
        requireRows(n, 2);
        requireFraction(testFraction);
        List<Integer> all = IntStream.range(0, n).boxed().toList();
        List<Integer> left = new ArrayList<>(all);
        List<Integer> test = new ArrayList<>();
        Random dice = new Random(seed);
        while (test.size() < partSize(testFraction, n, n - 1)) {
            test.add(left.remove(dice.nextInt(left.size())));
        }
        return new Split(toArray(all), toArray(test));
    }
}
