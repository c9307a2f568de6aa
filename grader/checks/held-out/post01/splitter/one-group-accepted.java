/*
style: a set of chosen names that leaves the last one
*/
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.stream.IntStream;

final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        List<String> names = new ArrayList<>(new LinkedHashSet<>(groups));
        Collections.shuffle(names, new Random(seed));
        Set<String> chosen = new HashSet<>();
        int rows = 0;
        for (int i = 1; i < names.size() && rows < testFraction * groups.size(); i++) {
            chosen.add(names.get(i));
            rows += Collections.frequency(groups, names.get(i));
        }
        return new Split(
                IntStream.range(0, groups.size()).filter(row -> !chosen.contains(groups.get(row))).toArray(),
                IntStream.range(0, groups.size()).filter(row -> chosen.contains(groups.get(row))).toArray());
    }
}
