/*
title: The number behind a group multiplies what stands before it, too
task: 2
ask: How many calcium atoms are in Ca(OH)2?
point: What does your map hold when the closing parenthesis comes: the group, or everything so far?
tell: You multiply all amounts that were read so far. Collect a group apart from the rest, and multiply only the group.
*/
final class CompositionFeatures {
    private static void close(Deque<SortedMap<String, Double>> open, double multiplier) {
        SortedMap<String, Double> group = open.pop();
        if (open.isEmpty() || group.isEmpty()) {
            throw new IllegalArgumentException("parentheses");
        }
        for (String symbol : group.keySet()) {
            add(open.peek(), symbol, group.get(symbol));
        }
        open.peek().replaceAll((symbol, amount) -> multiplier * amount);
    }
}
