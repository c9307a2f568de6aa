/*
title: Elements without a value are left out
task: 5
covers: E2.8
ask: Of which material are the features of EuO when Eu has no electronegativity?
point: The mean over the other elements describes another material.
tell: You pass over elements without a value. Throw an `IllegalArgumentException` that names the element.
*/
final class CompositionFeatures {
    public static double[] features(Composition c, ElementTable table) {
        double[] features = new double[3 * table.properties().size()];
        int next = 0;
        for (String property : table.properties()) {
            SortedMap<String, Double> known = new TreeMap<>(c.amounts());
            known.keySet().removeIf(symbol -> Double.isNaN(table.value(symbol, property)));
            Composition rest = new Composition(known);
            features[next++] = mean(rest, table, property);
            features[next++] = deviation(rest, table, property);
            features[next++] = range(rest, table, property);
        }
        return features;
    }
}
