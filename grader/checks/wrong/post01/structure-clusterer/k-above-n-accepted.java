/*
title: More clusters than rows are not refused
task: 3
covers: E8.8
ask: What should come back for five clusters of three structures?
point: Some clusters would stay empty whatever happens: the question is a mistake, and the caller should hear of it.
tell: Before anything else compare k with the number of rows, and throw an IllegalArgumentException if it is larger.
*/
final class StructureClusterer {
    private static void requireClusters(int k, int n) {
        if (k < 1) {
            throw new IllegalArgumentException(k + " clusters in " + n + " rows");
        }
    }
}
