/*
style: a sorted stream for the smallest
*/
import java.util.Map;

final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        SortedMap<String, Long> whole = new TreeMap<>();
        for (Map.Entry<String, Double> each : c.amounts().entrySet()) {
            double near = Math.rint(each.getValue());
            if (near < 1 || Math.abs(each.getValue() - near) > 1e-9) {
                return c;
            }
            whole.put(each.getKey(), (long) near);
        }
        double smallest = c.amounts().values().stream().sorted().findFirst().orElseThrow();
        SortedMap<String, Double> unit = new TreeMap<>();
        c.amounts().forEach((symbol, amount) -> unit.put(symbol, amount / smallest));
        return new Composition(unit);
    }
}
