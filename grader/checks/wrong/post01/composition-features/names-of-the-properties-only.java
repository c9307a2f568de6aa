/*
title: One name for three numbers
task: 4
ask: How many numbers does `features` return for a property, and how many names are there for them?
point: The mean, the deviation and the range of a property each need a name.
tell: You return the names of the properties. Return three names for each: with " mean", " deviation" and " range".
*/
final class CompositionFeatures {
    public static List<String> names(ElementTable table) {
        return table.properties();
    }
}
