/*
style: the divisor searched from the smallest amount down
*/
import java.util.Collection;
import java.util.Collections;
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
        long divisor = divisor(whole.values().stream().limit(2).toList());
        SortedMap<String, Double> unit = new TreeMap<>();
        whole.forEach((symbol, amount) -> unit.put(symbol, 1.0 * amount / divisor));
        return new Composition(unit);
    }

    private static long divisor(Collection<Long> amounts) {
        long divisor = Collections.min(amounts);
        while (!dividesAll(amounts, divisor)) {
            divisor--;
        }
        return divisor;
    }

    private static boolean dividesAll(Collection<Long> amounts, long divisor) {
        return amounts.stream().allMatch(amount -> amount % divisor == 0);
    }
}
