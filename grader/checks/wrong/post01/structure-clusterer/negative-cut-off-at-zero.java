/*
title: Negative values cut off at 0
task: 4
covers: []
ask: Can two partitions agree less than chance would have it?
point: The adjusted index is not a share. Below 0 it says something too.
tell: You replace negative values by 0. Return them as they are.
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
        return Math.max(0, (togetherInBoth - byChance) / ((togetherInA + togetherInB) / 2 - byChance));
    }
}
