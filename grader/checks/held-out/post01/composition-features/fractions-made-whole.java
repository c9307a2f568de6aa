/*
style: powers of ten tried one after another
*/
import java.util.Map;
import java.util.stream.LongStream;

final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        double scale = 1;
        for (int digits = 0; digits < 3; digits++) {
            double tried = scale;
            boolean whole = c.amounts().values().stream()
                    .map(amount -> amount * tried)
                    .allMatch(amount -> Math.abs(amount - Math.round(amount)) <= 1e-9);
            scale *= whole ? 1 : 10;
        }
        long[] times = new long[c.amounts().size()];
        int next = 0;
        for (double amount : c.amounts().values()) {
            times[next++] = Math.round(amount * scale);
        }
        double divisor = LongStream.of(times).reduce(0, (one, other) -> greatestCommonDivisor(other, one));
        SortedMap<String, Double> unit = new TreeMap<>();
        for (Map.Entry<String, Double> each : c.amounts().entrySet()) {
            unit.put(each.getKey(), each.getValue() * scale / divisor);
        }
        return new Composition(unit);
    }
}
