/*
title: 0 for equal partitions that have nothing to tell
task: 4
covers: []
ask: Are two partitions that both put all rows together equal or different?
point: You catch the division by 0, and answer it as if nothing agreed.
tell: Where the line below is 0 both partitions are equal. Return 1 there.
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
            return 0;
        }
        double byChance = togetherInA * togetherInB / pairs;
        return (togetherInBoth - byChance) / ((togetherInA + togetherInB) / 2 - byChance);
    }
}
