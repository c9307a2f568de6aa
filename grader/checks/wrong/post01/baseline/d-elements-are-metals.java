/*
title: Compounds of d elements are called metals
task: 3
contains: [divisor-of-two-amounts]
ask: Is ZnS a metal? And what does the rule of this task say?
point: d electrons do not count: neither for an octet nor against it.
tell: You answer metal as soon as an element has d electrons. Ignore outerD(), and count s and p electrons for every
  element.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long units = 0;
        for (double amount : c.amounts().values()) {
            units = greatestCommonDivisor(whole(amount), units);
        }
        for (String symbol : c.amounts().keySet()) {
            if (t.get(symbol).outerD() > 0) {
                return false;
            }
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
