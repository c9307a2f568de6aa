/*
title: Names in alphabetical order
task: 4
covers: E2.7
ask: In which order does the table list its properties?
point: A sorted collection has an order of its own.
tell: You keep the names in a sorted collection. Use a list, in the order of `table.properties()`.
*/
final class CompositionFeatures {
    public static List<String> names(ElementTable table) {
        List<String> names = new ArrayList<>();
        for (String property : table.properties()) {
            names.add(property + " mean");
            names.add(property + " deviation");
            names.add(property + " range");
        }
        names.sort(null);
        return names;
    }
}
