package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post03.GradientCheck;
import matml.post03.LinearSolver;
import matml.post03.NumericalGradient;
import matml.post03.Vectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.math.MathEx;
import smile.math.blas.UPLO;
import smile.math.matrix.Matrix;

/** The references of post 3, first half, against Smile 2.6.0 and closed forms. */
class Post03aCrosscheckTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void vectors(long seed) {
        Random random = new Random(seed);
        double[] a = random.doubles(7, -2, 2).toArray();
        double[] b = random.doubles(7, -2, 2).toArray();

        assertThat(Vectors.dot(a, b)).isCloseTo(MathEx.dot(a, b), within(1e-12));
        double[] sum = b.clone();
        MathEx.add(sum, a);
        assertThat(Vectors.axpy(1, a, b)).containsExactly(sum, within(1e-12));
        assertThat(Math.cos(Math.toRadians(Vectors.angleDegrees(a, b))))
                .isCloseTo(MathEx.dot(a, b) / (MathEx.norm(a) * MathEx.norm(b)), within(1e-12));
    }

    /** A triclinic cell: lengths and angles from the metric, the volume from its determinant. */
    @Test
    void metricOfATriclinicCell() {
        double[][] cell = cell(4.1, 5.2, 6.3, 80, 95, 107);
        double[][] g = Vectors.metric(cell);

        assertThat(Math.sqrt(g[0][0])).isCloseTo(4.1, within(1e-12));
        assertThat(Math.sqrt(g[1][1])).isCloseTo(5.2, within(1e-12));
        assertThat(Math.sqrt(g[2][2])).isCloseTo(6.3, within(1e-12));
        assertThat(Vectors.angleDegrees(cell[1], cell[2])).isCloseTo(80, within(1e-9));
        assertThat(Vectors.angleDegrees(cell[0], cell[2])).isCloseTo(95, within(1e-9));
        assertThat(Vectors.angleDegrees(cell[0], cell[1])).isCloseTo(107, within(1e-9));
        double[][] l = LinearSolver.factor(g);
        assertThat(l[0][0] * l[1][1] * l[2][2])
                .as("volume: root of the determinant of the metric")
                .isCloseTo(Math.abs(cell[0][0] * cell[1][1] * cell[2][2]), within(1e-9));
    }

    private static double[][] cell(double a, double b, double c, double alpha, double beta, double gamma) {
        double cosAlpha = Math.cos(Math.toRadians(alpha));
        double cosBeta = Math.cos(Math.toRadians(beta));
        double cosGamma = Math.cos(Math.toRadians(gamma));
        double sinGamma = Math.sin(Math.toRadians(gamma));
        double cy = (cosAlpha - cosBeta * cosGamma) / sinGamma;
        return new double[][] {
            {a, 0, 0},
            {b * cosGamma, b * sinGamma, 0},
            {c * cosBeta, c * cy, c * Math.sqrt(1 - cosBeta * cosBeta - cy * cy)}
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void distances(long seed) {
        Random random = new Random(seed);
        double[][] cell = cell(3.2, 4.4, 5.1, 75, 101, 118);
        double[] from = random.doubles(3, -1, 1).toArray();
        double[] to = random.doubles(3, -1, 1).toArray();

        assertThat(Vectors.distance(cell, from, to))
                .isCloseTo(MathEx.distance(cartesian(cell, from), cartesian(cell, to)), within(1e-12));
    }

    private static double[] cartesian(double[][] cell, double[] point) {
        double[] place = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                place[k] += point[i] * cell[i][k];
            }
        }
        return place;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cholesky(long seed) {
        assumeOpenBlas();
        Random random = new Random(seed);
        double[][] spd = new double[6][6];
        for (int n = 0; n < 12; n++) {
            double[] row = random.doubles(6, -1, 1).toArray();
            for (int i = 0; i < 6; i++) {
                spd[i] = Vectors.axpy(row[i], row, spd[i]);
            }
        }
        double[] b = random.doubles(6, -1, 1).toArray();
        Matrix matrix = new Matrix(spd);
        matrix.uplo(UPLO.LOWER);
        Matrix.Cholesky smile = matrix.cholesky(false);

        assertThat(LinearSolver.cholesky(spd, b)).containsExactly(smile.solve(b), within(1e-9));
        double logDeterminant = 0;
        double[][] l = LinearSolver.factor(spd);
        for (int i = 0; i < 6; i++) {
            logDeterminant += 2 * Math.log(l[i][i]);
        }
        assertThat(logDeterminant).isCloseTo(smile.logdet(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leastSquares(long seed) {
        assumeOpenBlas();
        Random random = new Random(seed);
        double[][] a = new double[20][];
        for (int i = 0; i < a.length; i++) {
            a[i] = random.doubles(4, -1, 1).toArray();
        }
        double[] b = random.doubles(20, -1, 1).toArray();

        assertThat(LinearSolver.leastSquares(a, b))
                .containsExactly(new Matrix(a).qr(false).solve(b), within(1e-9));
    }

    /** Savitzky and Golay, Anal. Chem. 36, 1627 (1964): smoothing five values by a parabola. */
    @Test
    void parabolaThroughFiveValues() {
        double[][] a = new double[5][];
        for (int i = 0; i < 5; i++) {
            a[i] = new double[] {1, i - 2, (i - 2) * (i - 2)};
        }
        double[] weights = {-3 / 35.0, 12 / 35.0, 17 / 35.0, 12 / 35.0, -3 / 35.0};
        for (int i = 0; i < 5; i++) {
            double[] b = new double[5];
            b[i] = 1;
            assertThat(LinearSolver.leastSquares(a, b)[0]).isCloseTo(weights[i], within(1e-12));
        }
    }

    @Test
    void hilbertMatrixIsRefusedWhenItIsDependentWithinRounding() {
        assertThat(LinearSolver.factor(hilbert(6))[0][0]).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> LinearSolver.factor(hilbert(13)));
    }

    private static double[][] hilbert(int n) {
        double[][] h = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                h[i][j] = 1.0 / (i + j + 1);
            }
        }
        return h;
    }

    /** The function of Rosenbrock with its gradient. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-4, 1e-5, 1e-6})
    void numericalGradient(double h) {
        double[] at = {-1.2, 1};
        double[] numeric =
                NumericalGradient.central(x -> 100 * Math.pow(x[1] - x[0] * x[0], 2) + Math.pow(1 - x[0], 2), at, h);
        double[] analytic = {-215.6, -88};

        assertThat(NumericalGradient.relativeError(analytic, numeric)).isLessThan(1e-6);
        assertThat(numeric).containsExactly(analytic, within(1e-3));
    }

    @Test
    void theTrainerOfPostOneStandsTheTest() {
        assertThat(GradientCheck.ofYourTrainer()).isLessThan(1e-8);
        double[][] x = {{0.5, -2}, {1.25, 0.5}, {-0.75, 3}};
        double[] y = {1.5, -0.5, 0.25};
        LinearModel model = new LinearModel(new double[] {1.5, -0.75}, 0.4);
        LinearModel numeric = NumericalGradient.ofModel(m -> GradientDescentTrainer.loss(m, x, y), model, 1e-5);
        LinearModel analytic = GradientDescentTrainer.gradient(model, x, y);
        assertThat(numeric.bias()).isCloseTo(analytic.bias(), within(1e-8));
        assertThat(numeric.weights()).containsExactly(Arrays.copyOf(analytic.weights(), 2), within(1e-8));
    }

    private static void assumeOpenBlas() {
        String os = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        boolean there;
        try {
            Class.forName("org.bytedeco.openblas.global.openblas");
            there = true;
        } catch (ClassNotFoundException | LinkageError absent) {
            there = false;
        }
        Assumptions.assumeTrue(there, () -> "no OpenBLAS natives for " + os + ": not compared");
    }
}
