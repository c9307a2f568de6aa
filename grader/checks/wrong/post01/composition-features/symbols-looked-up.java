/*
title: Symbols that are not in the periodic table are refused
task: 1
ask: What does `parse` need to know about the elements?
point: D is deuterium to a chemist, and no entry of the table. Whose business is that?
tell: You look every symbol up while reading. `parse` takes any capital letter with or without a small one; `features`
  is the one that needs a table.
*/
import matml.materials.ElementTable;

final class CompositionFeatures {
    private static void add(SortedMap<String, Double> group, String symbol, double amount) {
        group.merge(ElementTable.standard().get(symbol).symbol(), amount, Double::sum);
    }
}
