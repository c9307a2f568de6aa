/*
style: a stream of whole parts
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long divisor = c.amounts().values().stream()
                .mapToLong(amount -> (long) Math.floor(amount + 1e-9))
                .reduce(0, (one, other) -> greatestCommonDivisor(other, one));
        SortedMap<String, Double> unit = new TreeMap<>();
        c.amounts().forEach((symbol, amount) -> unit.put(symbol, amount / divisor));
        return new Composition(unit);
    }
}
