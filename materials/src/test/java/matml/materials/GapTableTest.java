package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import matml.ml.Dataset;
import org.junit.jupiter.api.Test;

class GapTableTest {
    private static final int ELECTRONEGATIVITY = 6;

    private final GapTable table = GapTable.standard();

    @Test
    void namesItsColumns() {
        assertThat(table.featureNames())
                .hasSize(18)
                .startsWith("atomicNumber mean", "atomicNumber deviation", "atomicNumber range", "period mean")
                .contains("electronegativity mean", "electronegativity deviation", "electronegativity range")
                .endsWith("valenceElectrons range");
        assertThat(table.featureNames().indexOf("electronegativity mean")).isEqualTo(ELECTRONEGATIVITY);
    }

    @Test
    void hasARowForEveryCompound() {
        assertThat(table.compounds()).isEqualTo(CompoundTable.standard().compounds());
        assertThat(table.raw().size()).isEqualTo(164);
        assertThat(table.raw().features()).isEqualTo(18);
        assertThat(table.raw().y())
                .containsExactly(
                        table.compounds().stream().mapToDouble(Compound::gap).toArray());
        assertThat(Arrays.stream(table.raw().x()).flatMapToDouble(Arrays::stream))
                .allMatch(Double::isFinite);
    }

    @Test
    void groupsByReducedFormula() {
        assertThat(new HashSet<>(table.raw().groups())).hasSize(156);
        assertThat(group("AgI")).isEqualTo(group("AgI-zb")).isEqualTo("AgI");
        assertThat(group("TiO2")).isEqualTo(group("TiO2-a")).isEqualTo("O2Ti");
        assertThat(group("Al2O3")).isEqualTo("Al2O3");
        assertThat(group("Cu2ZnSnS4")).isEqualTo("Cu2S4SnZn");
    }

    /** Worked out by hand: Ga 1.81, As 2.18; Ti 1.54, O 3.44, so the mean of TiO2 is 8.42 / 3. */
    @Test
    void agreesWithPaperAndPencil() {
        assertThat(Arrays.copyOfRange(row(table.raw(), "GaAs"), ELECTRONEGATIVITY, ELECTRONEGATIVITY + 3))
                .containsExactly(new double[] {1.995, 0.185, 0.37}, within(1e-11));
        assertThat(Arrays.copyOfRange(row(table.raw(), "TiO2-a"), ELECTRONEGATIVITY, ELECTRONEGATIVITY + 3))
                .containsExactly(new double[] {8.42 / 3, (8.42 / 3 - 1.54) * 2 / 3, 1.9}, within(1e-11));
        assertThat(row(table.raw(), "Si"))
                .containsExactly(14, 0, 0, 3, 0, 0, 1.9, 0, 0, 111, 0, 0, 28.085, 0, 0, 4, 0, 0);
    }

    @Test
    void scalesByFixedNumbers() {
        double[] silicon = row(table.scaled(), "Si");
        assertThat(silicon[0]).isEqualTo((14 - 40) / 40.0);
        assertThat(silicon[ELECTRONEGATIVITY]).isCloseTo((1.9 - 2.2) / 1.5, within(1e-15));
        assertThat(silicon[ELECTRONEGATIVITY + 1]).isEqualTo(-0.5);
        assertThat(silicon[ELECTRONEGATIVITY + 2]).isEqualTo(-0.5);
        assertThat(row(table.scaled(), "GaAs")[ELECTRONEGATIVITY + 2]).isCloseTo((0.37 - 0.9) / 1.8, within(1e-11));
        assertThat(Arrays.stream(table.scaled().x()).flatMapToDouble(Arrays::stream))
                .allMatch(value -> Math.abs(value) <= 1.34);
        assertThat(table.scaled().y()).containsExactly(table.raw().y());
        assertThat(table.scaled().groups()).isEqualTo(table.raw().groups());
    }

    /** The promise of {@link GapTable#scaled()}: a learning rate of 0.3 neither diverges nor learns nothing. */
    @Test
    void suitsPlainGradientDescent() {
        double[][] x = table.scaled().x();
        double[] y = table.scaled().y();
        double[] weights = new double[19];
        double firstLoss = 0;
        double loss = 0;
        for (int epoch = 0; epoch <= 500; epoch++) {
            double[] gradient = new double[19];
            loss = 0;
            for (int row = 0; row < x.length; row++) {
                double residual = weights[18] - y[row];
                for (int column = 0; column < 18; column++) {
                    residual += weights[column] * x[row][column];
                }
                loss += residual * residual / x.length;
                for (int column = 0; column < 19; column++) {
                    gradient[column] += 2 * residual * (column < 18 ? x[row][column] : 1) / x.length;
                }
            }
            firstLoss = epoch == 0 ? loss : firstLoss;
            for (int column = 0; column < 19; column++) {
                weights[column] -= 0.3 * gradient[column];
            }
        }
        assertThat(loss).isFinite().isLessThan(0.15 * firstLoss);
    }

    private String group(String id) {
        return table.raw().groups().get(index(id));
    }

    private double[] row(Dataset data, String id) {
        return data.x()[index(id)];
    }

    private int index(String id) {
        return table.compounds().indexOf(CompoundTable.standard().find(id).orElseThrow());
    }
}
