package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TabulatedSimulatorTest {
    private final TabulatedSimulator simulator = TabulatedSimulator.iiiV();

    @Test
    void agreesWithTheRealSimulatorEverywhere() {
        TightBindingSimulator real = new TightBindingSimulator();
        assertThat(DesignSpace.iiiV()).allSatisfy(candidate -> assertThat(simulator.bandGap(candidate))
                .isCloseTo(real.bandGap(candidate), within(1e-6)));
        assertThat(simulator.calls()).isEqualTo(351);
    }

    @Test
    void remembersWhatWasAsked() {
        Candidate arsenide = Candidate.binary("Ga", "As");
        Candidate alloy = new Candidate("Al", "Ga", "As", 0.3, 0);
        simulator.bandGap(arsenide);
        simulator.bandGap(alloy);
        simulator.bandGap(arsenide);

        assertThat(simulator.calls()).isEqualTo(3);
        assertThat(simulator.asked()).containsExactly(arsenide, alloy, arsenide).isUnmodifiable();
        assertThat(TabulatedSimulator.iiiV().asked()).isEmpty();
    }

    @Test
    void findsAMaterialHoweverItIsWritten() {
        double gap = simulator.bandGap(new Candidate("Al", "Ga", "As", 0.3, 0));
        assertThat(simulator.bandGap(new Candidate("Ga", "Al", "As", 0.7, 0))).isEqualTo(gap);
        assertThat(simulator.bandGap(new Candidate("Al", "Ga", "As", 6 * 0.05, 0)))
                .isEqualTo(gap);
        double pure = simulator.bandGap(Candidate.binary("Ga", "As"));
        assertThat(simulator.bandGap(Candidate.binary("As", "Ga"))).isEqualTo(pure);
        assertThat(simulator.bandGap(new Candidate("Al", "Ga", "As", 0, 0))).isEqualTo(pure);
        assertThat(simulator.bandGap(new Candidate("As", "P", "Ga", 1, 0))).isEqualTo(pure);
    }

    @Test
    void refusesWhatIsNotInTheTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.bandGap(new Candidate("Al", "Ga", "As", 0.33, 0)))
                .withMessageContaining("Al0.33Ga0.67As");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulator.bandGap(Candidate.binary("Ga", "As").withStrain(0.01)));
        assertThatIllegalArgumentException().isThrownBy(() -> simulator.bandGap(Candidate.binary("Si", "Si")));
        assertThat(simulator.calls()).isZero();
        assertThat(simulator.asked()).isEmpty();
    }

    @Test
    void answersFromATableOfOnesOwn() {
        Candidate silicon = Candidate.binary("Si", "Si");
        TabulatedSimulator own = new TabulatedSimulator(Map.of(silicon, 1.1, silicon.withStrain(0.01), 1.0));
        assertThat(own.bandGap(silicon)).isEqualTo(1.1);
        assertThat(own.bandGap(silicon.withStrain(0.01))).isEqualTo(1.0);
        assertThatIllegalArgumentException().isThrownBy(() -> own.bandGap(silicon.withStrain(0.02)));
    }
}
