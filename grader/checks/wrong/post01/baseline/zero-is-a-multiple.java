/*
title: No electrons count as an octet
task: 3
ask: What is 0 % 8, and what should the answer be without any outer s and p electrons?
point: The task says positive multiple.
tell: You accept a sum of 0. Ask for electrons > 0 as well.
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
        return electrons % OCTET == 0;
    }
}
