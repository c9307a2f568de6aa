/*
title: Every element counted once
task: 3
contains: [divided-by-the-smallest-amount, divisor-of-two-amounts, electrons-per-atom, exactly-eight,
  open-d-shells-counted]
ask: How many oxygen atoms are in SiO2, and how often do you add their electrons?
point: The sum goes over atoms, not over elements.
tell: You add each element once. Multiply its electrons by its amount in the formula unit.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
