/*
title: A table of its own
task: 3
contains: [unknown-elements-mean-metal, unknown-elements-skipped]
ask: What happens in your method when the caller brings a corrected table?
point: The method is given a table. Reading another one makes the argument a lie.
tell: You read ElementTable.standard(). Ask the table t that is given.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = 0;
        for (double amount : c.amounts().values()) {
            units = greatestCommonDivisor(whole(amount), units);
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(ElementTable.standard().get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
