package matml.materials;

import java.util.Arrays;

/**
 * Eigenvalues of a real symmetric matrix: Householder reflections to tridiagonal form, then the QR iteration with
 * Wilkinson's shift (Golub and Van Loan, Matrix Computations, section 8.3). Plain arithmetic and square roots only, so
 * the same bits on every platform.
 */
final class SymmetricEigenvalues {
    private static final double PRECISION = 0x1p-53;
    private static final int SWEEPS_PER_VALUE = 60;

    private SymmetricEigenvalues() {}

    /**
     * The eigenvalues.
     *
     * @param matrix {@code n x n}, symmetric, finite; used as working space
     * @return length {@code n}, ascending, exact to rounding of the largest
     */
    static double[] of(double[][] matrix) {
        int n = matrix.length;
        double[] diagonal = new double[n];
        double[] beside = new double[n];
        tridiagonalise(matrix, diagonal, beside);
        iterate(diagonal, beside);
        Arrays.sort(diagonal);
        return diagonal;
    }

    /** Reflects column after column onto its first element below the diagonal. */
    private static void tridiagonalise(double[][] a, double[] diagonal, double[] beside) {
        int n = a.length;
        double[] v = new double[n];
        double[] w = new double[n];
        for (int k = 0; k < n - 1; k++) {
            diagonal[k] = a[k][k];
            double squares = 0;
            for (int i = k + 1; i < n; i++) {
                v[i] = a[i][k];
                squares += v[i] * v[i];
            }
            double below = v[k + 1];
            double rest = squares - below * below;
            if (k == n - 2 || rest == 0) {
                beside[k] = below;
                continue;
            }
            beside[k] = below > 0 ? -Math.sqrt(squares) : Math.sqrt(squares);
            v[k + 1] = below - beside[k];
            double half = squares - below * beside[k]; // v.v / 2
            reflect(a, v, w, k + 1, half);
        }
        diagonal[n - 1] = a[n - 1][n - 1];
    }

    /** A becomes P A P with P = 1 - v v^T / half, in rows and columns from {@code first} on. */
    private static void reflect(double[][] a, double[] v, double[] w, int first, double half) {
        int n = a.length;
        double overlap = 0;
        for (int i = first; i < n; i++) {
            double sum = 0;
            for (int j = first; j < n; j++) {
                sum += a[i][j] * v[j];
            }
            w[i] = sum / half;
            overlap += v[i] * w[i];
        }
        double share = overlap / (2 * half);
        for (int i = first; i < n; i++) {
            w[i] -= share * v[i];
        }
        for (int i = first; i < n; i++) {
            for (int j = first; j < n; j++) {
                a[i][j] -= v[i] * w[j] + w[i] * v[j];
            }
        }
    }

    private static void iterate(double[] d, double[] e) {
        double scale = 0;
        for (int i = 0; i < d.length; i++) {
            scale = Math.max(scale, Math.abs(d[i]) + Math.abs(e[i]));
        }
        double negligible = PRECISION * scale;
        int sweeps = SWEEPS_PER_VALUE * d.length;
        for (int high = d.length - 1; high > 0; high--) {
            while (Math.abs(e[high - 1]) > negligible) {
                if (sweeps-- == 0) {
                    throw new IllegalStateException("the eigenvalues did not converge: is an entry not finite?");
                }
                int low = high - 1;
                while (low > 0 && Math.abs(e[low - 1]) > negligible) {
                    low--;
                }
                sweep(d, e, low, high);
            }
        }
    }

    /** Chases the bulge of one shifted QR step from {@code low} to {@code high}. */
    private static void sweep(double[] d, double[] e, int low, int high) {
        double difference = (d[high - 1] - d[high]) / 2;
        double last = e[high - 1];
        double root = Math.sqrt(difference * difference + last * last);
        double shift = d[high] - last * last / (difference + (difference < 0 ? -root : root));
        double x = d[low] - shift;
        double z = e[low];
        for (int k = low; k < high; k++) {
            double length = Math.sqrt(x * x + z * z);
            double cos = length == 0 ? 1 : x / length;
            double sin = length == 0 ? 0 : z / length;
            if (k > low) {
                e[k - 1] = length;
            }
            double upper = d[k];
            double lower = d[k + 1];
            double link = e[k];
            double turned = 2 * cos * sin * link;
            d[k] = cos * cos * upper + turned + sin * sin * lower;
            d[k + 1] = sin * sin * upper - turned + cos * cos * lower;
            e[k] = cos * sin * (lower - upper) + (cos * cos - sin * sin) * link;
            if (k < high - 1) {
                x = e[k];
                z = sin * e[k + 1];
                e[k + 1] *= cos;
            }
        }
    }
}
