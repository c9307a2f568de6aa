/*
idea: the median of the squared errors in the place of their mean
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Losses {
    public static double mse(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double[] squares = IntStream.range(0, actual.length)
                .mapToDouble(i -> Math.pow(actual[i] - predicted[i], 2))
                .toArray();
        Arrays.sort(squares);
        int n = squares.length;
        return (squares[(n - 1) / 2] + squares[n / 2]) / 2;
    }
}
