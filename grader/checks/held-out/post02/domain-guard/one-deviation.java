/*
style: n - 1, limits computed beforehand
*/
import java.util.Arrays;

final class DomainGuard {
    private DomainGuard(double[][] x) {
        int d = range(x)[0].length;
        lowest = new double[d];
        highest = new double[d];
        for (int j = 0; j < d; j++) {
            int column = j;
            double centre = Arrays.stream(x).mapToDouble(row -> row[column]).average().orElse(0);
            double squares = Arrays.stream(x)
                    .mapToDouble(row -> (row[column] - centre) * (row[column] - centre))
                    .sum();
            double sigma = Math.sqrt(squares / (x.length - 1));
            lowest[j] = centre - sigma;
            highest[j] = centre + sigma;
        }
    }
}
