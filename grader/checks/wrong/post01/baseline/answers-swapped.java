/*
title: Insulator and metal swapped
task: 3
contains: [all-electrons-counted, amounts-ignored, d-and-f-electrons-counted, d-electrons-counted,
  d-elements-are-metals, divided-by-the-smallest-amount, divisor-of-two-amounts, eight-or-more,
  electronegativity-asked, electrons-per-atom, even-number, every-atom-by-itself, exactly-eight, f-electrons-counted,
  halved-once, multiple-of-four, not-reduced, open-d-shells-counted, p-electrons-only, s-electrons-only,
  valence-electrons-counted, valence-electrons-without-d, zero-is-a-multiple]
ask: Is true the answer for GaAs or for CuAl?
point: The method is called isInsulator: true means that there is a gap.
tell: You return true where the octet rule fails. Return sum % 8 == 0, not its opposite.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = 0;
        for (double amount : c.amounts().values()) {
            units = greatestCommonDivisor(whole(amount), units);
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons == 0 || electrons % OCTET != 0;
    }
}
