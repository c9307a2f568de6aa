/*
title: The Rand index without the adjustment
task: 4
covers: E8.9
ask: What does your score give for two partitions that were thrown with dice?
point: Many pairs agree by chance alone: most rows are apart in both. The adjusted index is 0 there.
tell: You return the share of pairs on which both partitions agree. Use the formula with the expectation by chance.
*/
final class StructureClusterer {
    public static double adjustedRand(int[] a, int[] b) {
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException(
                    a.length + " and " + b.length + " labels do not describe two partitions of the same rows");
        }
        double togetherInA = pairsTogether(a, a);
        double togetherInB = pairsTogether(b, b);
        double togetherInBoth = pairsTogether(a, b);
        double pairs = a.length * (a.length - 1.0) / 2;
        if (togetherInA == togetherInB && (togetherInA == 0 || togetherInA == pairs)) {
            return 1;
        }
        return 1 - (togetherInA + togetherInB - 2 * togetherInBoth) / pairs;
    }
}
