/*
style: an identity set of the training names
*/
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.stream.IntStream;

final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.test(), groups);
        requireRowsOf(s.train(), groups);
        Set<String> names = Collections.newSetFromMap(new IdentityHashMap<>());
        IntStream.of(s.train()).forEach(row -> names.add(groups.get(row)));
        return IntStream.of(s.test()).anyMatch(row -> names.contains(groups.get(row)));
    }
}
