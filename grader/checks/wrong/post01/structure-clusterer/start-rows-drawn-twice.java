/*
misconception: start-points-repeated
task: 3
covers: E8.6
*/
import java.util.Random;

final class StructureClusterer {
    private static double[][] start(double[][] x, int k, Random random) {
        double[][] start = new double[k][];
        for (int j = 0; j < k; j++) {
            start[j] = x[random.nextInt(x.length)].clone();
        }
        return start;
    }
}
