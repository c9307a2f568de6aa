/*
style: rows of large groups get a label of their own
*/
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.stream.IntStream;

final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        int n = groups.size();
        int different = new HashSet<>(groups).size();
        if (different < 2) {
            throw new IllegalArgumentException("one group");
        }
        List<String> labels = new ArrayList<>();
        for (int row = 0; row < n; row++) {
            String name = groups.get(row);
            boolean large = different > 2 && Collections.frequency(groups, name) > Math.max(1, testFraction * n);
            labels.add(large ? name + " row " + row : name);
        }
        List<String> names = new ArrayList<>(new LinkedHashSet<>(labels));
        Collections.shuffle(names, new Random(seed));
        Set<String> chosen = new HashSet<>();
        int rows = 0;
        for (String name : names.subList(1, names.size())) {
            if (rows < testFraction * n) {
                chosen.add(name);
                rows += Collections.frequency(labels, name);
            }
        }
        return new Split(
                IntStream.range(0, n).filter(row -> !chosen.contains(labels.get(row))).toArray(),
                IntStream.range(0, n).filter(row -> chosen.contains(labels.get(row))).toArray());
    }
}
