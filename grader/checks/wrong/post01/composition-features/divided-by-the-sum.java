/*
title: Atomic fractions instead of whole numbers
task: 3
ask: Which amounts does your method return for Ga2As2?
point: The reduced formula of Ga2As2 is GaAs, not Ga0.5As0.5.
tell: You divide by the sum of the amounts. Divide by their greatest common divisor.
*/
final class CompositionFeatures {
    public static Composition reduce(Composition c) {
        SortedMap<String, Double> reduced = new TreeMap<>();
        for (String symbol : c.amounts().keySet()) {
            if (Math.abs(c.amounts().get(symbol) - Math.rint(c.amounts().get(symbol))) > NEARLY_WHOLE) {
                return c;
            }
            reduced.put(symbol, c.fraction(symbol));
        }
        return new Composition(reduced);
    }
}
