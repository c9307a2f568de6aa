/*
style: a sum of whole numbers
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
        double sum = whole.values().stream().mapToLong(Long::longValue).sum();
        SortedMap<String, Double> unit = new TreeMap<>();
        whole.forEach((symbol, amount) -> unit.put(symbol, amount / sum));
        return new Composition(unit);
    }
}
