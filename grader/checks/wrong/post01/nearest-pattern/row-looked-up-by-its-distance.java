/*
title: Of two equally near rows the same one is found twice
task: 1
covers: []
ask: You know the smallest distance and look for the row that has it. What if two rows do?
point: A distance does not say which row it belongs to: polymorphs have equal features in many tables.
tell: You sort the distances and then search the row for each. The search finds the first of equal ones every time.
  Sort the row numbers instead, so that each is there once.
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        double[] sorted = distance.clone();
        Arrays.sort(sorted);
        int[] found = new int[k];
        for (int i = 0; i < k; i++) {
            while (distance[found[i]] != sorted[i]) {
                found[i]++;
            }
        }
        return found;
    }
}
