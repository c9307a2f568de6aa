/*
style: a share of the shuffled names
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
        int count = (int) Math.ceil(testFraction * names.size());
        Set<String> chosen = new HashSet<>(names.subList(0, Math.min(count, names.size() - 1)));
        return new Split(
                IntStream.range(0, groups.size()).filter(row -> !chosen.contains(groups.get(row))).toArray(),
                IntStream.range(0, groups.size()).filter(row -> chosen.contains(groups.get(row))).toArray());
    }
}
