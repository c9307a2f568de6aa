/*
style: a set of lists
*/
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

final class DomainGuard {
    private final Set<String> seen = new HashSet<>();

    private DomainGuard(double[][] x) {
        lowest = range(x)[0];
        highest = range(x)[1];
        Arrays.stream(x).map(Arrays::toString).forEach(seen::add);
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        return seen.contains(Arrays.toString(row));
    }
}
