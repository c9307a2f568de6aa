/*
style: doubled as long as all amounts can be divided
*/
import java.util.Collection;
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
        long divisor = divisor(whole.values());
        SortedMap<String, Double> unit = new TreeMap<>();
        whole.forEach((symbol, amount) -> unit.put(symbol, 1.0 * amount / divisor));
        return new Composition(unit);
    }

    private static long divisor(Collection<Long> amounts) {
        long divisor = 1;
        while (dividesAll(amounts, 2 * divisor)) {
            divisor *= 2;
        }
        return divisor;
    }

    private static boolean dividesAll(Collection<Long> amounts, long divisor) {
        return amounts.stream().allMatch(amount -> amount % divisor == 0);
    }
}
