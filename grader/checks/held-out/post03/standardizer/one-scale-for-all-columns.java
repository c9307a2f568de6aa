/*
style: a flattened stream, its numbers copied to every column
*/
import java.util.Arrays;

final class Standardizer {
    private Standardizer(double[][] x) {
        double[] all = Arrays.stream(x).flatMapToDouble(Arrays::stream).toArray();
        double centre = Arrays.stream(all).sum() / all.length;
        double spread = Math.sqrt(Arrays.stream(all).map(v -> Math.pow(v - centre, 2)).sum() / all.length);
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        Arrays.fill(mean, centre);
        Arrays.fill(deviation, spread);
    }
}
