/*
style: the ends of a sorted array
*/
final class RuleBasedGap {
    public static boolean isInsulator(Composition c, ElementTable t) {
        double[] sorted = c.amounts().keySet().stream()
                .mapToDouble(symbol -> t.get(symbol).electronegativity())
                .sorted()
                .toArray();
        double difference = sorted[sorted.length - 1] - sorted[0];
        return difference > 0.5;
    }
}
