/*
title: Labels are taken for positions in an array
task: 4
covers: E8.7
ask: Which labels may stand in a partition: only 0, 1, 2, ..., or any whole numbers?
point: A table of counts with one line per label breaks where a label is negative or larger than the table.
tell: You use the labels as indices of an array. Count in a Map, or compare the labels of two rows directly.
*/
final class StructureClusterer {
    private static double pairsTogether(int[] a, int[] b) {
        int[][] members = new int[a.length][b.length];
        for (int i = 0; i < a.length; i++) {
            members[a[i]][b[i]]++;
        }
        double pairs = 0;
        for (int[] line : members) {
            for (int count : line) {
                pairs += count * (count - 1) / 2.0;
            }
        }
        return pairs;
    }
}
