/*
style: a list from 1 to n; names chosen for the groups
*/
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class Splitter {
    private static int[] shuffled(int n, long seed) {
        List<Integer> numbers = IntStream.rangeClosed(1, n).boxed().collect(Collectors.toList());
        Collections.shuffle(numbers, new Random(seed));
        return toArray(numbers);
    }

    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        List<String> names = new ArrayList<>(new LinkedHashSet<>(groups));
        if (names.size() < 2) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        Collections.shuffle(names, new Random(seed));
        Set<String> chosen = new HashSet<>();
        int rows = 0;
        for (int i = 0; i < names.size() - 1 && rows < testFraction * groups.size(); i++) {
            chosen.add(names.get(i));
            rows += Collections.frequency(groups, names.get(i));
        }
        int n = groups.size();
        return new Split(
                IntStream.rangeClosed(1, n).filter(row -> !chosen.contains(groups.get(row - 1))).toArray(),
                IntStream.rangeClosed(1, n).filter(row -> chosen.contains(groups.get(row - 1))).toArray());
    }
}
