/*
style: two sets without a common name
*/
import java.util.Collections;

final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.test(), groups);
        requireRowsOf(s.train(), groups);
        Set<String> train = new HashSet<>();
        Set<String> test = new HashSet<>();
        for (int row : s.train()) {
            train.add(groups.get(row));
        }
        for (int row : s.test()) {
            test.add(groups.get(row));
        }
        return Collections.disjoint(train, test);
    }
}
