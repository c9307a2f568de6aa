/*
title: Exactly eight electrons demanded
task: 3
contains: [divided-by-the-smallest-amount, divisor-of-two-amounts]
ask: How many outer electrons does Al2O3 have, and how many octets are that?
point: A formula unit with three anions has room for three octets.
tell: You compare the sum with 8. Ask whether it is a multiple of 8: sum % 8 == 0.
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
        return electrons == OCTET;
    }
}
