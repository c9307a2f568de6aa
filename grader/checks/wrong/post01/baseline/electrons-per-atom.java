/*
title: Four electrons per atom
task: 3
contains: [divided-by-the-smallest-amount, divisor-of-two-amounts, exactly-eight]
ask: How many electrons per atom does NaF have, and how many SiO2?
point: Four electrons per atom is the rule of tetrahedral semiconductors such as GaAs and CuInS2. Oxides and fluorides
  of other compositions have more.
tell: You compare the mean number of electrons per atom with 4. Add up the electrons of the formula unit and test with
  % 8.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        double electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += c.amounts().get(symbol) * counted(t.get(symbol));
        }
        return electrons == 4 * c.total();
    }
}
