/*
title: An empty group is accepted
task: 2
ask: What does () add to a formula?
point: An empty group is a slip of the writer. Does your method say so?
tell: Refuse a closing parenthesis with nothing between it and its partner.
*/
final class CompositionFeatures {
    private static void close(Deque<SortedMap<String, Double>> open, double multiplier) {
        SortedMap<String, Double> group = open.pop();
        if (open.isEmpty()) {
            throw new IllegalArgumentException("parentheses");
        }
        for (String symbol : group.keySet()) {
            add(open.peek(), symbol, multiplier * group.get(symbol));
        }
    }
}
