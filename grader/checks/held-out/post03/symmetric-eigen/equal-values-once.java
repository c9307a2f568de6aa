/*
style: a sorted set of rounded values
*/
import java.util.TreeMap;

final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = copy(a);
        double[][] v = identity(a.length);
        for (int count = 0; count < 30; count++) {
            sweep(m, v);
        }
        Result all = inOrder(m, v);
        double grain = Math.max(1e-10 * largest(m), Double.MIN_NORMAL);
        TreeMap<Long, Double> different = new TreeMap<>();
        for (double value : all.values()) {
            different.putIfAbsent(Math.round(value / grain), value);
        }
        return new Result(different.values().stream().mapToDouble(value -> value).toArray(), all.vectors());
    }
}
