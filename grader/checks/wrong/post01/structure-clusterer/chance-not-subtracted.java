/*
title: Nothing subtracted for chance
task: 4
contains: [negative-cut-off-at-zero]
covers: E8.9
ask: Can your score be negative? When should it be?
point: Your score is a share of pairs. What would chance alone have given, and where does the formula take that off?
tell: You divide s by (sa + sb) / 2. Subtract the expectation e above and below the line.
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
        return 2 * togetherInBoth / (togetherInA + togetherInB);
    }
}
