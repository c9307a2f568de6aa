/*
title: Fractions are scaled up to whole numbers
task: 3
ask: What should happen to Al0.3Ga0.7As, by the text?
point: Only formulas in which every amount is whole are reduced.
tell: You multiply fractions until they are whole. Return a composition with a fraction in it as it was.
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        long scale = 1;
        for (double amount : c.amounts().values()) {
            while (scale < 1000 && Math.abs(amount * scale - Math.rint(amount * scale)) > NEARLY_WHOLE) {
                scale *= 10;
            }
        }
        long divisor = 0;
        for (double amount : c.amounts().values()) {
            divisor = greatestCommonDivisor(Math.round(amount * scale), divisor);
        }
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            reduced.put(symbol, c.amounts().get(symbol) * scale / divisor);
        }
        return new Composition(reduced);
    }
}
