/*
title: The numbers of the clusters are compared
task: 4
contains: [trivial-partitions-zero]
covers: E8.7
ask: One run calls the wurtzites 0, another calls them 1. Do the two runs disagree?
point: The number of a cluster is only its name. Ask which rows are together, never which number they carry.
tell: You count the rows whose two labels are equal. Count the pairs of rows that both partitions put together.
*/
final class StructureClusterer {
    public static double adjustedRand(int[] a, int[] b) {
        if (a.length != b.length || a.length == 0) {
            throw new IllegalArgumentException(
                    a.length + " and " + b.length + " labels do not describe two partitions of the same rows");
        }
        double equal = 0;
        for (int i = 0; i < a.length; i++) {
            equal += a[i] == b[i] ? 1 : 0;
        }
        return equal / a.length;
    }
}
