/*
style: an identity map from names to rows
*/
import java.util.Collections;
import java.util.IdentityHashMap;

final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        requireFraction(testFraction);
        if (new HashSet<>(groups).size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        Map<String, List<Integer>> rowsOf = new IdentityHashMap<>();
        List<String> names = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            String name = groups.get(row);
            if (!rowsOf.containsKey(name)) {
                rowsOf.put(name, new ArrayList<>());
                names.add(name);
            }
            rowsOf.get(name).add(row);
        }
        Collections.shuffle(names, new Random(seed));
        List<Integer> test = new ArrayList<>();
        List<Integer> train = new ArrayList<>(rowsOf.get(names.get(0)));
        for (String name : names.subList(1, names.size())) {
            if (test.size() < testFraction * groups.size()) {
                test.addAll(rowsOf.get(name));
            } else {
                train.addAll(rowsOf.get(name));
            }
        }
        return new Split(toArray(train), toArray(test));
    }
}
