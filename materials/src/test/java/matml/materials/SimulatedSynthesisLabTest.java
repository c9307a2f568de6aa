package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SimulatedSynthesisLabTest {
    private final double[] means = {0.2, 0.5, 0.8};

    @Test
    void succeedsAsOftenAsItShould() {
        SimulatedSynthesisLab lab = new SimulatedSynthesisLab(means, 7);
        for (int condition = 0; condition < lab.conditions(); condition++) {
            double sum = 0;
            for (int run = 0; run < 4000; run++) {
                double reward = lab.run(condition);
                assertThat(reward).isIn(0.0, 1.0);
                sum += reward;
            }
            // Five standard deviations of a fair coin's mean.
            assertThat(sum / 4000).isCloseTo(means[condition], within(0.04));
        }
        assertThat(lab.runs()).isEqualTo(12000);
    }

    @Test
    void certaintyIsCertain() {
        SimulatedSynthesisLab lab = new SimulatedSynthesisLab(new double[] {0, 1}, 1);
        for (int run = 0; run < 100; run++) {
            assertThat(lab.run(0)).isZero();
            assertThat(lab.run(1)).isEqualTo(1);
        }
    }

    @Test
    void equalSeedsGiveEqualLuckWhateverElseIsTried() {
        SimulatedSynthesisLab one = new SimulatedSynthesisLab(means, 42);
        SimulatedSynthesisLab other = new SimulatedSynthesisLab(means, 42);
        SimulatedSynthesisLab different = new SimulatedSynthesisLab(means, 43);
        int agreements = 0;
        for (int run = 0; run < 200; run++) {
            double reward = one.run(1);
            other.run(0);
            assertThat(other.run(1)).isEqualTo(reward);
            agreements += different.run(1) == reward ? 1 : 0;
        }
        assertThat(agreements).isBetween(50, 150);
    }

    @Test
    void keepsItsOwnCopy() {
        double[] certain = {1};
        SimulatedSynthesisLab lab = new SimulatedSynthesisLab(certain, 1);
        certain[0] = 0;
        assertThat(lab.run(0)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNotThere() {
        SimulatedSynthesisLab lab = new SimulatedSynthesisLab(means, 1);
        assertThatIllegalArgumentException().isThrownBy(() -> lab.run(3)).withMessageContaining("0 to 2");
        assertThatIllegalArgumentException().isThrownBy(() -> lab.run(-1));
        assertThat(lab.runs()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new SimulatedSynthesisLab(new double[0], 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SimulatedSynthesisLab(new double[] {1.1}, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SimulatedSynthesisLab(new double[] {Double.NaN}, 1));
    }
}
