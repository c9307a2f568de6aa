/*
title: Chance subtracted above the line only
task: 4
covers: E8.9
ask: What does your score give for two equal partitions?
point: The largest value of the index should be 1. The line below holds what the line above can reach at most.
tell: You divide by (sa + sb) / 2. Divide by (sa + sb) / 2 - e.
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
        return (togetherInBoth - byChance) / ((togetherInA + togetherInB) / 2);
    }
}
