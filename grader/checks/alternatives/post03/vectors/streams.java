/*
style: streams, and an index for everything
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(a.length + " components against " + b.length);
        }
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }

    public static double[] axpy(double s, double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " components against " + y.length);
        }
        return IntStream.range(0, x.length).mapToDouble(i -> s * x[i] + y[i]).toArray();
    }

    public static double angleDegrees(double[] a, double[] b) {
        double squares = dot(a, a) * dot(b, b);
        if (squares == 0) {
            throw new IllegalArgumentException("no direction");
        }
        double cosine = dot(a, b) / Math.sqrt(squares);
        return 180 / Math.PI * Math.acos(Math.min(Math.max(cosine, -1), 1));
    }

    public static double[][] metric(double[][] lattice) {
        return Arrays.stream(lattice)
                .map(row -> Arrays.stream(lattice).mapToDouble(other -> dot(row, other)).toArray())
                .toArray(double[][]::new);
    }

    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[][] g = metric(lattice);
        double[] u = axpy(-1, from, to);
        return Math.sqrt(dot(u, Arrays.stream(g).mapToDouble(row -> dot(row, u)).toArray()));
    }
}
