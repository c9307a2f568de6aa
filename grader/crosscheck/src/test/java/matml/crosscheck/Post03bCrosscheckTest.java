package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import matml.post03.Descriptive;
import matml.post03.Standardizer;
import matml.post03.SymmetricEigen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.math.MathEx;

/** The references of post 3's second half against Smile 2.6.0 and closed forms. */
class Post03bCrosscheckTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void statistics(long seed) {
        Random random = new Random(seed);
        double[] x = random.doubles(30, -3, 5).toArray();
        double[] y = random.doubles(30, 0, 9).toArray();

        assertThat(Descriptive.mean(x)).isCloseTo(MathEx.mean(x), within(1e-12));
        assertThat(Descriptive.variance(x)).isCloseTo(MathEx.var(x), within(1e-11));
        assertThat(Descriptive.covariance(x, y)).isCloseTo(MathEx.cov(x, y), within(1e-11));
        assertThat(Descriptive.pearson(x, y)).isCloseTo(MathEx.cor(x, y), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 17})
    void covarianceMatrix(int n) {
        double[][] x = table(n, n);

        double[][] ours = Descriptive.covarianceMatrix(x);
        double[][] smile = MathEx.cov(x);

        assertThat(ours).hasDimensions(4, 4);
        for (int i = 0; i < 4; i++) {
            assertThat(ours[i]).containsExactly(smile[i], within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 17})
    void standardizer(int n) {
        double[][] x = table(n, n);
        double[] row = {1, 20, 300, 4000};

        // Smile's deviations are divided by n, as ours are (its MathEx.sd divides by n - 1).
        double[] theirs = smile.feature.Standardizer.fit(x).transform(row);
        assertThat(Standardizer.fit(x).transform(row)).containsExactly(theirs, within(1e-9));
    }

    /** The chain of n coupled orbitals has the energies -2 cos(k pi / (n + 1)) and sines as eigenvectors. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 40})
    void chain(int n) {
        double[][] h = new double[n][n];
        for (int i = 1; i < n; i++) {
            h[i][i - 1] = -1;
            h[i - 1][i] = -1;
        }

        SymmetricEigen.Result result = SymmetricEigen.jacobi(h);

        double[] energies = IntStream.rangeClosed(1, n)
                .mapToDouble(k -> -2 * Math.cos(k * Math.PI / (n + 1)))
                .toArray();
        assertThat(result.values()).containsExactly(energies, within(1e-12));
        for (int k = 1; k <= n; k++) {
            double overlap = 0;
            for (int i = 1; i <= n; i++) {
                overlap +=
                        Math.sqrt(2.0 / (n + 1)) * Math.sin(i * k * Math.PI / (n + 1)) * result.vectors()[i - 1][k - 1];
            }
            assertThat(Math.abs(overlap)).isCloseTo(1, within(1e-12));
        }
    }

    /** The covariance of any table has eigenvalues that are not negative and add up to the variances. */
    @ParameterizedTest
    @ValueSource(ints = {3, 5, 17})
    void eigenvaluesOfACovariance(int n) {
        double[][] covariance = Descriptive.covarianceMatrix(table(n, n));
        double trace = IntStream.range(0, 4).mapToDouble(j -> covariance[j][j]).sum();

        double[] values = SymmetricEigen.jacobi(covariance).values();

        assertThat(IntStream.range(0, 4).mapToDouble(j -> values[j]).sum()).isCloseTo(trace, within(1e-9 * trace));
        assertThat(values[0]).isGreaterThan(-1e-12 * trace);
    }

    /** Four columns of very different scale. */
    private static double[][] table(int n, long seed) {
        Random random = new Random(seed);
        double[][] x = new double[n][4];
        for (double[] row : x) {
            for (int j = 0; j < 4; j++) {
                row[j] = Math.pow(10, j) * (j + random.nextGaussian());
            }
        }
        return x;
    }
}
