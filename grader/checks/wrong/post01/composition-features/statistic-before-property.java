/*
title: The statistic in front of the property
task: 4
ask: How does the text write the name of a mean?
point: A program that looks for "electronegativity mean" has to find just that.
tell: You write the statistic first. Write the property, one blank, and then "mean", "deviation" or "range".
*/
final class CompositionFeatures {
    public static List<String> names(ElementTable table) {
        List<String> names = new ArrayList<>();
        for (String property : table.properties()) {
            names.add("mean " + property);
            names.add("deviation " + property);
            names.add("range " + property);
        }
        return names;
    }
}
