/*
style: insertion of columns by the square of the value
*/
import java.util.ArrayList;
import java.util.List;

final class SymmetricEigen {
    private static Result inOrder(double[][] diagonal, double[][] axes) {
        int n = diagonal.length;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int place = 0;
            while (place < order.size() && square(diagonal, order.get(place)) <= square(diagonal, i)) {
                place++;
            }
            order.add(place, i);
        }
        double[][] vectors = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                vectors[i][j] = axes[i][order.get(j)];
            }
        }
        return new Result(order.stream().mapToDouble(i -> diagonal[i][i]).toArray(), vectors);
    }

    private static double square(double[][] diagonal, int i) {
        return diagonal[i][i] * diagonal[i][i];
    }
}
