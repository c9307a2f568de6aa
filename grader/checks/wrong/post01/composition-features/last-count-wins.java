/*
title: An element that occurs again overwrites the first time
task: 1
covers: E2.3
ask: How many nitrogen atoms are in NH4NO3?
point: `put` replaces what a map holds for a key.
tell: When a symbol comes a second time you store its new count in place of the old one. Add the two
  (`Map.merge` with `Double::sum`).
*/
final class CompositionFeatures {
    private static void add(SortedMap<String, Double> group, String symbol, double amount) {
        group.put(symbol, amount);
    }
}
