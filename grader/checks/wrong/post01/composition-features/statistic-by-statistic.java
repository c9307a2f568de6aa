/*
title: All means first, then all deviations, then all ranges
task: 4
covers: E2.7
ask: Which name comes right behind "electronegativity mean"?
point: The text goes through the properties in the outer loop and through the three statistics in the inner one.
tell: Your loops are the other way round. Put the three names of one property behind each other, then go to the next
  property, and the same in `features`.
*/
final class CompositionFeatures {
    public static List<String> names(ElementTable table) {
        List<String> names = new ArrayList<>();
        for (String statistic : List.of("mean", "deviation", "range")) {
            for (String property : table.properties()) {
                names.add(property + " " + statistic);
            }
        }
        return names;
    }
    public static double[] features(Composition c, ElementTable table) {
        int properties = table.properties().size();
        double[] features = new double[3 * properties];
        int next = 0;
        for (String property : table.properties()) {
            features[next] = mean(c, table, property);
            features[properties + next] = deviation(c, table, property);
            features[2 * properties + next] = range(c, table, property);
            next++;
        }
        return features;
    }
}
