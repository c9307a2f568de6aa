/*
title: Of equally near rows only one is kept
task: 1
covers: []
ask: How many entries does a map have in which two rows have the same distance?
point: Distances are not unique: polymorphs have equal features in many tables. What happens when a key is put in
  twice?
tell: You use the distance as the key of a map, so the second row at this distance replaces the first. Sort the row
  numbers by their distances instead.
*/
import java.util.TreeMap;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        TreeMap<Double, Integer> rowAt = new TreeMap<>();
        for (int row = 0; row < distance.length; row++) {
            rowAt.put(distance[row], row);
        }
        return rowAt.values().stream().limit(k).mapToInt(Integer::intValue).toArray();
    }
}
