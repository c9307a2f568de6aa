/*
title: Every even number accepted
task: 3
contains: [halved-once, multiple-of-four, not-reduced, open-d-shells-counted]
ask: What does the rule say of ten electrons?
point: An even number of electrons can fill bands and is needed for a gap. The octet rule asks for more: full shells
  of eight.
tell: You test the sum with % 2. Test it with % 8.
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
        return electrons > 0 && electrons % 2 == 0;
    }
}
