package matml.checks.post02;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post02.MadelungSum;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the examples of the text. */
@Exercise("post02/madelung")
class MadelungSumTest {
    private final double[][] naCl = {{0, 2.82, 2.82}, {2.82, 0, 2.82}, {2.82, 2.82, 0}};
    private final double[][] positions = {{0, 0, 0}, {0.5, 0.5, 0.5}};
    private final double[] charge = {1, -1};

    @Check(task = 1)
    @DisplayName("rock salt in a cube of one shell, by hand, and of two")
    void smallCubes(Observations see) {
        see.situation("one shell")
                .given("shells", 1)
                .number("constant", () -> MadelungSum.rockSalt(1))
                .is(6 / 2.0 - 12 / (4 * Math.sqrt(2)) + 8 / (8 * Math.sqrt(3)));
        see.situation("two shells")
                .given("shells", 2)
                .number("constant", () -> MadelungSum.rockSalt(2))
                .is(1.7517691333369385);
    }

    @Check(task = 2)
    @DisplayName("two ions in a large cell are one pair that counts")
    void onePair(Observations see) {
        double[][] lattice = {{9, 0, 0}, {0, 9, 0}, {0, 0, 9}};
        double[][] fractional = {{0.1, 0.2, 0.3}, {0.1, 0.2, 0.4}};
        double[] charges = {2, -1};
        see.situation("0.9 A apart")
                .given("lattice", lattice)
                .given("fractional", fractional)
                .given("charge", charges)
                .given("splitting", 1.0)
                .number("realSpace", () -> MadelungSum.realSpace(lattice, fractional, charges, 1.0))
                .is(-6.49877698561472);
    }

    @Check(task = 2)
    @DisplayName("the near pairs of NaCl")
    void nearPairsOfNaCl(Observations see) {
        see.situation("a splitting of 0.7")
                .given("lattice", naCl)
                .given("fractional", positions)
                .given("charge", charge)
                .given("splitting", 0.7)
                .number("realSpace", () -> MadelungSum.realSpace(naCl, positions, charge, 0.7))
                .is(-0.1572761268463588);
    }

    @Check(task = 3)
    @DisplayName("the long waves of NaCl")
    void longWavesOfNaCl(Observations see) {
        see.situation("a splitting of 0.7")
                .given("lattice", naCl)
                .given("fractional", positions)
                .given("charge", charge)
                .given("splitting", 0.7)
                .number("reciprocal", () -> MadelungSum.reciprocal(naCl, positions, charge, 0.7))
                .is(2.6075436235252765);
    }

    @Check(task = 4)
    @DisplayName("the energy of NaCl is the same for two splittings")
    void energyOfNaCl(Observations see) {
        see.situation("a splitting of 0.7")
                .given("lattice", naCl)
                .given("fractional", positions)
                .given("charge", charge)
                .number("energy", () -> MadelungSum.energy(naCl, positions, charge, 0.7))
                .is(-8.923514105420821);
        see.situation("a splitting of 1.2")
                .given("lattice", naCl)
                .given("fractional", positions)
                .given("charge", charge)
                .number("energy", () -> MadelungSum.energy(naCl, positions, charge, 1.2))
                .is(-8.923514105420821);
    }
}
