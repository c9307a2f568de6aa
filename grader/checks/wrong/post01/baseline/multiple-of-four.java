/*
title: Multiples of four accepted
task: 3
contains: [halved-once]
ask: What does the rule say of four electrons?
point: Half an octet is no filled shell.
tell: You test the sum with % 4. Test it with % 8.
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
        return electrons > 0 && electrons % 4 == 0;
    }
}
