/*
title: Equally near rows in an order that changes
task: 1
covers: E6.8
ask: Ask twice about the same material. Why should the second answer be another one?
point: Which of several equally near rows comes first is yours to choose, but it must be the same every time.
tell: You shuffle the rows before sorting, with a new random order every time. Leave out the shuffling: sorting keeps
  equal ones in their order.
*/
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        List<Integer> order = new ArrayList<>();
        for (int row = 0; row < distance.length; row++) {
            order.add(row);
        }
        Collections.shuffle(order);
        order.sort(Comparator.comparingDouble(row -> distance[row]));
        return order.stream().limit(k).mapToInt(Integer::intValue).toArray();
    }
}
