/*
style: the exception is caught
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long unit = 0;
        for (double amount : c.amounts().values()) {
            unit = greatestCommonDivisor((long) amount, unit);
        }
        try {
            long sum = 0;
            for (String symbol : c.amounts().keySet()) {
                Element element = t.get(symbol);
                sum += c.amounts().get(symbol).longValue() / unit * (element.outerS() + element.outerP());
            }
            return sum >= 8 && sum % 8 == 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
