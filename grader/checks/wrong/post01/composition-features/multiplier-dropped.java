/*
title: The number behind a group is lost
task: 2
covers: E2.4
ask: How many oxygen atoms are in Ca(OH)2?
point: The number behind a closing parenthesis is read. What is it used for?
tell: You add the group once, whatever number follows. Multiply its amounts by that number first.
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
    }
}
