/*
style: a stream of whole parts, after the loop that looks for fractions
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        for (double amount : c.amounts().values()) {
            double near = Math.rint(amount);
            if (near < 1 || Math.abs(amount - near) > 1e-9) {
                return c;
            }
        }
        long divisor = c.amounts().values().stream()
                .mapToLong(Double::longValue)
                .reduce(0, (one, other) -> greatestCommonDivisor(other, one));
        SortedMap<String, Double> unit = new TreeMap<>();
        c.amounts().forEach((symbol, amount) -> unit.put(symbol, amount / divisor));
        return new Composition(unit);
    }
}
