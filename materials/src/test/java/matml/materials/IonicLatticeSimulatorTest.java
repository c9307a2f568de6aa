package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import matml.materials.IonicLatticeSimulator.Structure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reference values: an independent computation of the same model in Python. */
class IonicLatticeSimulatorTest {
    private final IonicLatticeSimulator simulator = new IonicLatticeSimulator();

    static List<String> salts() {
        return IonicLatticeSimulator.salts();
    }

    @Test
    void knowsSixteenSalts() {
        assertThat(IonicLatticeSimulator.salts())
                .containsExactly(
                        "LiF", "LiCl", "LiBr", "LiI", "NaF", "NaCl", "NaBr", "NaI", "KF", "KCl", "KBr", "KI", "RbF",
                        "RbCl", "RbBr", "RbI");
    }

    @ParameterizedTest
    @CsvSource({
        "LiF, -10.6914", "LiCl, -8.5369", "LiBr, -8.0160", "LiI, -7.3631", "NaF, -9.5003", "NaCl, -7.9067",
        "NaBr, -7.4929", "NaI, -6.9471", "KF, -8.3606", "KCl, -7.1650", "KBr, -6.8529", "KI, -6.4201",
        "RbF, -7.9828", "RbCl, -6.8945", "RbBr, -6.5867", "RbI, -6.2079"
    })
    void reproducesTheReferenceEnergies(String salt, double energy) {
        assertThat(simulator.energy(salt, volume(salt))).isCloseTo(energy, within(1e-4));
    }

    /** The parameters were made so that minimum and curvature lie where they were measured. */
    @ParameterizedTest
    @MethodSource("salts")
    void minimumAndCurvatureAreTheMeasuredOnes(String salt) {
        double v = volume(salt);
        double h = 1e-3 * v;
        double below = simulator.energy(salt, v - h);
        double at = simulator.energy(salt, v);
        double above = simulator.energy(salt, v + h);
        double pressure = -(above - below) / (2 * h) * 160.2176634;
        double bulkModulus = v * (above - 2 * at + below) / (h * h) * 160.2176634;
        assertThat(pressure / bulkModulus).isCloseTo(0, within(1e-5));
        assertThat(bulkModulus / IonicLatticeSimulator.bulkModulus(salt)).isCloseTo(1, within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("salts")
    void energiesAreAFewPercentOffTheMeasuredOnes(String salt) {
        double measured = IonicLatticeSimulator.measuredEnergy(salt);
        assertThat(simulator.energy(salt, volume(salt)) / measured).isBetween(0.95, 1.025);
    }

    @Test
    void meanDeviationIsWhatTheDocumentationSays() {
        double mean = salts().stream()
                .mapToDouble(salt -> simulator.energy(salt, volume(salt)) - IonicLatticeSimulator.measuredEnergy(salt))
                .map(Math::abs)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.11, within(0.005));
    }

    @Test
    void structuresKeepTheirGeometry() {
        assertThat(Structure.ROCK_SALT.volume(2.82) * 4).isCloseTo(Math.pow(5.64, 3), within(1e-9));
        double cubeEdge = 3.5 * 2 / Math.sqrt(3);
        assertThat(Structure.CAESIUM_CHLORIDE.volume(3.5)).isCloseTo(Math.pow(cubeEdge, 3), within(1e-9));
        double cell = 2.35 * 4 / Math.sqrt(3);
        assertThat(Structure.ZINC_BLENDE.volume(2.35) * 4).isCloseTo(Math.pow(cell, 3), within(1e-9));
        for (Structure structure : Structure.values()) {
            assertThat(structure.distance(structure.volume(2.9))).isCloseTo(2.9, within(1e-12));
        }
        assertThat(List.of(Structure.values()))
                .extracting(Structure::neighbours)
                .containsExactly(6, 8, 4);
    }

    /** Far apart there is no repulsion: what is left is the Madelung energy. */
    @Test
    void farApartOnlyTheChargesCount() {
        for (Structure structure : Structure.values()) {
            double energy = simulator.energy("NaCl", structure, structure.volume(100));
            assertThat(energy).isCloseTo(-structure.madelung() * 14.399645 / 100, within(1e-9));
        }
    }

    /** Pauling's rule in this model: more neighbours, longer bonds; zinc blende never wins. */
    @ParameterizedTest
    @MethodSource("salts")
    void bondsGrowWithTheNumberOfNeighbours(String salt) {
        double inZincBlende = Structure.ZINC_BLENDE.distance(minimum(salt, Structure.ZINC_BLENDE));
        double inRockSalt = Structure.ROCK_SALT.distance(minimum(salt, Structure.ROCK_SALT));
        double inCaesiumChloride = Structure.CAESIUM_CHLORIDE.distance(minimum(salt, Structure.CAESIUM_CHLORIDE));
        assertThat(inRockSalt)
                .isCloseTo(IonicLatticeSimulator.latticeConstant(salt) / 2, within(0.01))
                .isBetween(inZincBlende, inCaesiumChloride);
    }

    @Test
    void sameQuestionSameAnswerAndEveryQuestionCounts() {
        double first = simulator.energy("NaCl", 45);
        assertThat(simulator.energy("NaCl", 45)).isEqualTo(first);
        assertThat(simulator.energy("NaCl", Structure.ROCK_SALT, 45)).isEqualTo(first);
        IonicLatticeSimulator.bulkModulus("NaCl");
        assertThat(simulator.calls()).isEqualTo(3);
        assertThat(new IonicLatticeSimulator().calls()).isZero();
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.energy("CsCl", 45))
                .withMessageContaining("CsCl")
                .withMessageContaining("NaCl");
        for (double volume : new double[] {0, -45, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> simulator.energy("NaCl", volume));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> IonicLatticeSimulator.latticeConstant("GaAs"));
        assertThat(simulator.calls()).isZero();
    }

    private static double volume(String salt) {
        return Structure.ROCK_SALT.volume(IonicLatticeSimulator.latticeConstant(salt) / 2);
    }

    /** The volume of lowest energy, to one part in 400. */
    private double minimum(String salt, Structure structure) {
        double best = volume(salt);
        for (int i = 200; i < 1200; i++) {
            double volume = volume(salt) * i / 400;
            if (simulator.energy(salt, structure, volume) < simulator.energy(salt, structure, best)) {
                best = volume;
            }
        }
        return best;
    }
}
