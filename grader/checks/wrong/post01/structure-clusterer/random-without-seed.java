/*
title: The seed is not used
task: 3
covers: []
ask: You find two families and tell a colleague your seed. What will the colleague find?
point: Every random number of kMeans should come from one generator that knows the seed.
tell: Your generator is made without the seed, or you use Math.random. Make it with new Random(seed).
*/
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

final class StructureClusterer {
    private static double[][] start(double[][] x, int k, Random random) {
        List<double[]> start = new ArrayList<>();
        List<double[]> rows = new ArrayList<>(List.of(x));
        Collections.shuffle(rows);
        for (double[] row : rows) {
            if (start.size() < k && start.stream().noneMatch(point -> Arrays.equals(point, row))) {
                start.add(row);
            }
        }
        while (start.size() < k) {
            start.add(rows.get(0));
        }
        return start.toArray(double[][]::new);
    }
}
