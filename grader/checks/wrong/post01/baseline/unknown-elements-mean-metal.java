/*
misconception: unknown-elements-skipped
task: 3
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = 0;
        for (double amount : c.amounts().values()) {
            units = greatestCommonDivisor(whole(amount), units);
        }
        if (!c.amounts().keySet().stream().allMatch(t::contains)) {
            return false;
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
