/*
style: a function per column there and back, made once in the constructor; columns in a transposed table
*/
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

final class Standardizer {
    private final List<DoubleUnaryOperator> there = new ArrayList<>();
    private final List<DoubleUnaryOperator> back = new ArrayList<>();

    private Standardizer(double[][] x) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int j = 0; j < mean.length; j++) {
            double[] column = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                column[i] = x[i][j];
            }
            double first = column[0];
            if (Arrays.stream(column).allMatch(v -> v == first)) {
                there.add(v -> 0);
                back.add(z -> first);
                continue;
            }
            double m = first + Arrays.stream(column).map(v -> v - first).average().orElseThrow();
            double s = Math.sqrt(Arrays.stream(column).map(v -> (v - m) * (v - m)).sum() / (column.length - 1));
            there.add(v -> (v - m) / s);
            back.add(z -> m + s * z);
        }
    }

    private static double[] apply(List<DoubleUnaryOperator> functions, double[] row) {
        if (row.length != functions.size()) {
            throw new IllegalArgumentException("a row of another length");
        }
        double[] result = new double[row.length];
        Arrays.setAll(result, j -> functions.get(j).applyAsDouble(row[j]));
        return result;
    }

    public double[] transform(double[] row) {
        return apply(there, row);
    }

    public double[] inverse(double[] row) {
        return apply(back, row);
    }

    public double[][] transformAll(double[][] rows) {
        return Arrays.stream(rows).map(row -> apply(there, row)).toArray(double[][]::new);
    }
}
