/*
title: A group overwrites elements that occurred before
task: 2
covers: E2.3
ask: How many oxygen atoms are in Ca10(PO4)6(OH)2, and in which groups are they?
point: A group can hold an element that the formula already has. Look at how you put the group into the rest.
tell: At the end of a group its amounts replace those outside. Add them to what is there.
*/
final class CompositionFeatures {
    private static void close(Deque<SortedMap<String, Double>> open, double multiplier) {
        SortedMap<String, Double> group = open.pop();
        if (open.isEmpty() || group.isEmpty()) {
            throw new IllegalArgumentException("parentheses");
        }
        for (String symbol : group.keySet()) {
            open.peek().put(symbol, multiplier * group.get(symbol));
        }
    }
}
