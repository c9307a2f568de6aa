/*
style: a stream cut to two amounts
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        long unit = c.amounts().values().stream()
                .limit(2)
                .mapToLong(Double::longValue)
                .reduce(0, RuleBasedGap::common);
        long sum = c.amounts().keySet().stream()
                .mapToLong(symbol -> c.amounts().get(symbol).longValue() / unit * shells(t.get(symbol)))
                .sum();
        return sum != 0 && sum % 8 == 0;
    }

    private static long shells(Element element) {
        return element.outerS() + element.outerP();
    }

    private static long common(long one, long other) {
        while (other != 0) {
            long rest = one % other;
            one = other;
            other = rest;
        }
        return one;
    }
}
