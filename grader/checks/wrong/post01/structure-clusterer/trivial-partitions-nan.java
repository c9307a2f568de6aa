/*
title: 0/0 for partitions that have nothing to tell
task: 4
covers: []
ask: What does the formula become when both partitions put all rows together?
point: Above and below the line stands 0 there, and 0.0 / 0 is NaN in Java. The text says what to return.
tell: Before dividing, ask whether the line below is 0: then both partitions are equal, and the result is 1.
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
        double byChance = togetherInA * togetherInB / pairs;
        return (togetherInBoth - byChance) / ((togetherInA + togetherInB) / 2 - byChance);
    }
}
