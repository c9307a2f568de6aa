/*
style: names are taken while they fit, the others stay
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
        Set<String> chosen = new HashSet<>();
        int room = (int) (testFraction * groups.size() + 1e-9);
        for (String name : names) {
            int rows = Collections.frequency(groups, name);
            if (rows <= room) {
                chosen.add(name);
                room -= rows;
            }
        }
        return new Split(
                IntStream.range(0, groups.size()).filter(row -> !chosen.contains(groups.get(row))).toArray(),
                IntStream.range(0, groups.size()).filter(row -> chosen.contains(groups.get(row))).toArray());
    }
}
