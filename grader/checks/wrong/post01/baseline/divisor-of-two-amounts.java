/*
title: The divisor of the first two amounts only
task: 3
ask: How many amounts does your divisor know of, when a formula has three or four elements?
point: What divides the first two amounts need not divide the third. And integer division then drops atoms without a
  word.
tell: You compute the common divisor of two amounts. Go on with all others: divisor = gcd(amount, divisor) for every
  one.
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        java.util.Iterator<Double> amounts = c.amounts().values().iterator();
        long units = whole(amounts.next());
        if (amounts.hasNext()) {
            units = greatestCommonDivisor(whole(amounts.next()), units);
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
    }
}
