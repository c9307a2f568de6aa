/*
title: Eight or more electrons
task: 3
contains: [open-d-shells-counted]
ask: What does the rule say of nine electrons, and what does your method say?
point: One electron too many has no place in a filled shell and makes a metal.
tell: You ask whether the sum is at least 8. Ask whether it is a multiple of 8: sum % 8 == 0.
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
        return electrons >= OCTET;
    }
}
