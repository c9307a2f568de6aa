/*
title: Only the innermost number counts
task: 2
ask: How often does your method count the nitrogen in Fe4(Fe(CN)6)3?
point: A group inside a group is multiplied twice: by its own number and by that of the group around it.
tell: An inner group goes straight into the whole formula, past the group around it. Put it into that group, so that the
  outer number multiplies it as well.
*/
final class CompositionFeatures {
    private static void close(Deque<SortedMap<String, Double>> open, double multiplier) {
        SortedMap<String, Double> group = open.pop();
        if (open.isEmpty() || group.isEmpty()) {
            throw new IllegalArgumentException("parentheses");
        }
        for (String symbol : group.keySet()) {
            add(open.peekLast(), symbol, multiplier * group.get(symbol));
        }
    }
}
