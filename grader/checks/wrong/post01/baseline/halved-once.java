/*
title: The formula is halved once
task: 3
ask: Which formula unit does your method find for Li4Al4?
point: Half of Li4Al4 is Li2Al2, and that is still twice the formula unit.
tell: You divide the amounts by 2 if all are even, and stop. Divide by their largest common divisor.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = 2;
        for (double amount : c.amounts().values()) {
            if (whole(amount) % 2 != 0) {
                units = 1;
            }
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
