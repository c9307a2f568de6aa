/*
style: streams without a look at the numbers
*/
import java.util.stream.Collectors;

final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        Set<String> known = Arrays.stream(s.train()).mapToObj(groups::get).collect(Collectors.toSet());
        return Arrays.stream(s.test()).mapToObj(groups::get).anyMatch(known::contains);
    }
}
