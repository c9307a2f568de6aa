/*
title: Valences compared for one atom of each element
task: 3
contains: [amounts-ignored, divided-by-the-smallest-amount, divisor-of-two-amounts, electrons-per-atom,
  exactly-eight, open-d-shells-counted]
ask: How many atoms of each element do you look at in Al2O3?
point: Cations give what anions lack: that is a good way to think of an octet. But two aluminium atoms give six
  electrons, and three oxygen atoms lack six.
tell: You compare what one atom of each element gives and lacks. Add up outerS() + outerP() times the amount over all
  elements and test with % 8.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        int missing = 0;
        int given = 0;
        for (String symbol : c.amounts().keySet()) {
            int electrons = counted(t.get(symbol));
            if (electrons < 4) {
                given += electrons;
            } else {
                missing += OCTET - electrons;
            }
        }
        return given > 0 && given == missing;
    }
}
