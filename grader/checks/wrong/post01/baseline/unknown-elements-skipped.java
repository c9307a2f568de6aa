/*
title: Unknown elements are skipped
task: 3
ask: What does your answer mean if one of the elements was not in the table?
point: An answer about half of a compound looks like any other answer.
tell: You leave out elements that the table lacks. Let t.get(symbol) refuse them.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = 0;
        for (double amount : c.amounts().values()) {
            units = greatestCommonDivisor(whole(amount), units);
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += !t.contains(symbol) ? 0 : whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
