/*
title: A parenthesis that was never opened is accepted
task: 2
ask: Which group ends at the parenthesis of CaOH)2?
point: Before you end a group, make sure that one is open.
tell: You pass over a closing parenthesis that has no partner. Refuse it.
*/
final class CompositionFeatures {
    private static void close(Deque<SortedMap<String, Double>> open, double multiplier) {
        if (open.size() == 1) {
            return;
        }
        SortedMap<String, Double> group = open.pop();
        if (group.isEmpty()) {
            throw new IllegalArgumentException("nothing in the group");
        }
        for (String symbol : group.keySet()) {
            add(open.peek(), symbol, multiplier * group.get(symbol));
        }
    }
}
