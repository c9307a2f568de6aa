/*
title: Divided by the smallest amount
task: 3
ask: What is the formula unit of Al2O3, and what do you get when you divide its amounts by the smaller one?
point: The smallest amount does not always divide the others: 3 / 2 is not a number of atoms.
tell: You divide all amounts by the smallest one. Divide by the largest number that divides them all.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double amount : c.amounts().values()) {
            smallest = Math.min(smallest, amount);
        }
        double electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += c.amounts().get(symbol) / smallest * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
