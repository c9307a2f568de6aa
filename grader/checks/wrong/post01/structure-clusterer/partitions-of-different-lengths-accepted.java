/*
title: Partitions of different lengths are accepted
task: 4
covers: []
ask: How alike are a partition of five rows and one of four?
point: A missing label is a mistake somewhere else in the program. Running to the shorter length hides it.
tell: Throw an IllegalArgumentException when the lengths differ, or when there are no labels.
*/
import java.util.Arrays;

final class StructureClusterer {
    public static double adjustedRand(int[] a, int[] b) {
        int n = Math.min(a.length, b.length);
        int[] one = Arrays.copyOf(a, n);
        int[] other = Arrays.copyOf(b, n);
        double togetherInA = pairsTogether(one, one);
        double togetherInB = pairsTogether(other, other);
        double togetherInBoth = pairsTogether(one, other);
        double pairs = n * (n - 1.0) / 2;
        if (togetherInA == togetherInB && (togetherInA == 0 || togetherInA == pairs)) {
            return 1;
        }
        double byChance = togetherInA * togetherInB / pairs;
        return (togetherInBoth - byChance) / ((togetherInA + togetherInB) / 2 - byChance);
    }
}
