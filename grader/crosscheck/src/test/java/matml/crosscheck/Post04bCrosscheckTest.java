package matml.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import matml.materials.AnnealingFurnace;
import matml.post01.StructureClusterer;
import matml.post04.Agglomerative;
import matml.post04.QLearning;
import matml.post04.Silhouette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import smile.clustering.HierarchicalClustering;
import smile.clustering.linkage.SingleLinkage;

/** The second half of post 4 against Smile 2.6.0, closed forms and dynamic programming. */
class Post04bCrosscheckTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void singleLinkage(long seed) {
        double[][] x = table(new Random(seed), 30, 3);
        HierarchicalClustering smile = HierarchicalClustering.fit(SingleLinkage.of(x));

        // Smile keeps distances as float.
        assertThat(Agglomerative.heights(x)).containsExactly(smile.getHeight(), within(1e-6));
        for (int clusters = 2; clusters < 30; clusters += 3) {
            assertThat(StructureClusterer.adjustedRand(
                            Agglomerative.singleLinkage(x, clusters), smile.partition(clusters)))
                    .isCloseTo(1, within(1e-12));
        }
    }

    /** Smile 2.6.0 has no silhouette: two pairs with the sides h and w of a rectangle have one in closed form. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 7})
    void silhouetteOfARectangle(double h) {
        double w = 3;
        double[][] x = {{0, 0}, {0, h}, {w, 0}, {w, h}};
        double other = (w + Math.hypot(w, h)) / 2;
        double expected = (other - h) / Math.max(other, h);

        assertThat(Silhouette.values(x, new int[] {1, 1, 0, 0}))
                .containsExactly(new double[] {expected, expected, expected, expected}, within(1e-12));
        assertThat(Silhouette.mean(x, new int[] {1, 1, 0, 0})).isCloseTo(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void silhouetteKnowsNoUnitAndNoNames(long seed) {
        Random random = new Random(seed);
        double[][] x = table(random, 20, 2);
        int[] label = new int[20];
        Arrays.setAll(label, i -> i < 3 ? i : random.nextInt(3));
        double[][] scaled = Arrays.stream(x)
                .map(row -> new double[] {5 - 3 * row[1], 3 * row[0]})
                .toArray(double[][]::new);
        int[] renamed = Arrays.stream(label).map(each -> 7 - 4 * each).toArray();

        assertThat(Silhouette.values(scaled, renamed)).containsExactly(Silhouette.values(x, label), within(1e-12));
    }

    /** Trained for long, the table is what dynamic programming finds from the last hour to the first. */
    @Test
    void qLearningAgainstDynamicProgramming() {
        AnnealingFurnace furnace = AnnealingFurnace.standard();
        double gamma = 0.9;
        double[] best = new double[furnace.states()];
        double[][] expected = new double[furnace.states()][3];
        for (int s = furnace.states() - furnace.levels() - 1; s >= 0; s--) {
            best[s] = Double.NEGATIVE_INFINITY;
            for (int a = 0; a < 3; a++) {
                AnnealingFurnace.Step step = furnace.step(s, a);
                expected[s][a] = step.reward() + (step.terminal() ? 0 : gamma * best[step.next()]);
                best[s] = Math.max(best[s], expected[s][a]);
            }
        }
        QLearning agent = new QLearning(furnace.states(), 3, 0.5, gamma, 1, 1);
        double[] returns = agent.train(furnace, 60_000);

        assertThat(Arrays.stream(returns).max().orElseThrow()).isEqualTo(26);
        int compared = 0;
        for (int s = 0; s < furnace.states() - furnace.levels(); s++) {
            // Level 4 cannot be reached before hour 4.
            if (furnace.level(s) <= furnace.hour(s)) {
                for (int a = 0; a < 3; a++) {
                    assertThat(agent.q(s, a)).isCloseTo(expected[s][a], within(1e-6));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(80);
        assertThat(agent.schedule(furnace)).containsExactly(2, 2, 2, 1, 1, 0, 0, 0);
    }

    private static double[][] table(Random random, int n, int d) {
        double[][] table = new double[n][];
        for (int i = 0; i < n; i++) {
            table[i] = random.doubles(d, 0, 5).toArray();
        }
        return table;
    }
}
