package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SymmetricEigenvaluesTest {
    @Test
    void solvesWhatIsKnownInClosedForm() {
        assertThat(SymmetricEigenvalues.of(new double[][] {{3}})).containsExactly(3);
        assertThat(SymmetricEigenvalues.of(new double[][] {{0, 2}, {2, 3}}))
                .containsExactly(new double[] {-1, 4}, within(1e-14));
        assertThat(SymmetricEigenvalues.of(new double[4][4])).containsExactly(0, 0, 0, 0);
        assertThat(SymmetricEigenvalues.of(new double[][] {{2, 0, 0}, {0, -1, 0}, {0, 0, 2}}))
                .containsExactly(-1, 2, 2);
    }

    /** A chain of n sites with hopping 1: 2 cos(j pi / (n + 1)). */
    @Test
    void solvesAChain() {
        int n = 20;
        double[][] chain = new double[n][n];
        double[] expected = new double[n];
        for (int i = 0; i < n; i++) {
            if (i > 0) {
                chain[i][i - 1] = chain[i - 1][i] = 1;
            }
            expected[i] = 2 * Math.cos((n - i) * Math.PI / (n + 1));
        }
        assertThat(SymmetricEigenvalues.of(chain)).containsExactly(expected, within(1e-13));
    }

    /** The sums of the eigenvalues and of their squares are the traces of A and of A squared. */
    @Test
    void keepsTraces() {
        Random random = new Random(1);
        for (int n = 2; n <= 20; n++) {
            double[][] matrix = new double[n][n];
            double trace = 0;
            double squares = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    matrix[i][j] = matrix[j][i] = random.nextGaussian();
                    squares += matrix[i][j] * matrix[i][j] * (i == j ? 1 : 2);
                }
                trace += matrix[i][i];
            }
            double sum = 0;
            double sumOfSquares = 0;
            for (double value : SymmetricEigenvalues.of(matrix)) {
                sum += value;
                sumOfSquares += value * value;
            }
            assertThat(sum).isCloseTo(trace, within(1e-12));
            assertThat(sumOfSquares).isCloseTo(squares, within(1e-11));
        }
    }
}
