/*
title: Divided by the larger count instead of the mean of both
task: 4
covers: E8.9
ask: What stands for the largest agreement in the formula of the text?
point: Several adjusted indices are in use; they differ below the line. Compare yours with (sa + sb) / 2 - e.
tell: You use the larger of sa and sb below the line. Use their mean.
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
        double byChance = togetherInA * togetherInB / pairs;
        return (togetherInBoth - byChance) / (Math.max(togetherInA, togetherInB) - byChance);
    }
}
