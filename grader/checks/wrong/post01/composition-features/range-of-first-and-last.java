/*
title: The last value minus the first
task: 5
covers: E2.7
ask: Can your range be negative?
point: The elements of a composition come in alphabetical order, not in that of their values.
tell: You subtract the first element's value from the last one's. Find the largest and the smallest of all values.
*/
final class CompositionFeatures {
    private static double range(Composition c, ElementTable table, String property) {
        return value(table, c.amounts().lastKey(), property) - value(table, c.amounts().firstKey(), property);
    }
}
