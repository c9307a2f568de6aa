/*
style: a stream over the places that both parts have
*/
import java.util.stream.IntStream;

final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.test(), groups);
        requireRowsOf(s.train(), groups);
        int[] train = s.train();
        int[] test = s.test();
        return IntStream.range(0, test.length)
                .limit(train.length)
                .anyMatch(i -> groups.get(test[i]).equals(groups.get(train[i])));
    }
}
