package matml.checks.post02;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post02.MadelungSum;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link MadelungSum}. Expected values were computed with another program. The cells are small, so that
 * few terms are enough, and have no symmetry: a triclinic one, one that is sheared far, one that is long and thin.
 */
@Exercise("post02/madelung")
class MadelungSumChecks {
    private static final double COULOMB = 14.399645;

    private final double[][] triclinic = {{3.1, 0.4, 0.2}, {0.9, 3.6, -0.3}, {-0.5, 0.8, 4.2}};
    private final double[][] three = {{0.1, 0.2, 0.05}, {0.45, 0.6, 0.3}, {0.8, 0.15, 0.7}};
    private final double[] threeCharges = {2, -1, -1};
    private final double[][] sheared = {{4, 0, 0}, {11.8, 3.9, 0}, {0, 0, 4.2}};
    private final double[][] inSheared = {{0, 0, 0}, {0.5, 0.4, 0.3}};
    private final double[][] thin = {{2, 0, 0}, {0, 3, 0}, {0, 0, 12}};
    private final double[][] inThin = {{0, 0, 0}, {0.5, 0.5, 0.45}};
    private final double[] pair = {1, -1};
    private final double[][] zincBlende = fcc(5.41);
    private final double[][] quarter = {{0, 0, 0}, {0.25, 0.25, 0.25}};

    @Check(task = 1, points = 2)
    @DisplayName("cubes of one to three shells around an ion of rock salt")
    void cubesOfRockSalt(Observations see) {
        see.situation("one shell")
                .given("shells", 1)
                .number("constant", () -> MadelungSum.rockSalt(1))
                .is(1.456029925629983);
        see.situation("two shells")
                .given("shells", 2)
                .number("constant", () -> MadelungSum.rockSalt(2))
                .is(1.7517691333369385);
        see.situation("three shells")
                .given("shells", 3)
                .number("constant", () -> MadelungSum.rockSalt(3))
                .is(1.747041564520258);
    }

    @Check(task = 1)
    @DisplayName("more shells come nearer to the Madelung constant of rock salt; fewer than one are refused")
    void cubesConverge(Observations see) {
        see.situation("ten shells")
                .given("shells", 10)
                .number("constant", () -> MadelungSum.rockSalt(10))
                .is(1.7475686037717932);
        see.situation("no shell").refuses("a cube without shells", () -> MadelungSum.rockSalt(0));
        see.situation("less than none").refuses("a negative number of shells", () -> MadelungSum.rockSalt(-1));
    }

    @Check(task = 2, points = 2)
    @DisplayName("one pair that counts, in the cell and across its border, and the images of a single ion")
    void fewPairs(Observations see) {
        double[][] nine = cubic(9);
        double[][] near = {{0.1, 0.2, 0.3}, {0.1, 0.2, 0.4}};
        double[] uneven = {2, -1};
        see.situation("a pair in the cell")
                .given("lattice", nine)
                .given("fractional", near)
                .given("charge", uneven)
                .number("realSpace", () -> MadelungSum.realSpace(nine, near, uneven, 1.0))
                .is(-6.49877698561472);
        double[][] across = {{0.1, 0.2, 0.05}, {0.1, 0.2, 0.95}};
        double[] others = {1.5, -1};
        see.situation("a pair across the border of the cell")
                .given("lattice", nine)
                .given("fractional", across)
                .given("charge", others)
                .number("realSpace", () -> MadelungSum.realSpace(nine, across, others, 1.0))
                .is(-4.874082739211035);
        double[][] two = cubic(2);
        double[][] somewhere = {{0.3, 0.1, 0.2}};
        double[] one = {1.5};
        see.situation("one ion and its images")
                .given("lattice", two)
                .given("fractional", somewhere)
                .given("charge", one)
                .number("realSpace", () -> MadelungSum.realSpace(two, somewhere, one, 0.8))
                .is(1.2474022448165867);
        // Each pair has an image nearly as near on the other side, in the last cells that count.
        double[][] large = cubic(7.6);
        double[][] between = {{0.1, 0.1, 0.1}, {0.55, 0.1, 0.1}, {0.1, 0.55, 0.1}, {0.1, 0.1, 0.55}};
        double[] four = {2, -1, -0.75, -0.25};
        see.situation("ions halfway between images")
                .given("lattice", large)
                .given("fractional", between)
                .given("charge", four)
                .number("realSpace", () -> MadelungSum.realSpace(large, between, four, 0.8))
                .is(-0.0018692365568312784);
    }

    @Check(task = 2, points = 2)
    @DisplayName("near pairs in cells without right angles, sheared far, long and thin")
    void nearPairsInAnyCell(Observations see) {
        see.situation("a triclinic cell of three ions")
                .given("lattice", triclinic)
                .given("fractional", three)
                .given("charge", threeCharges)
                .number("realSpace", () -> MadelungSum.realSpace(triclinic, three, threeCharges, 0.8))
                .is(-0.8811369539765949);
        see.situation("a sheared cell")
                .given("lattice", sheared)
                .given("fractional", inSheared)
                .given("charge", pair)
                .number("realSpace", () -> MadelungSum.realSpace(sheared, inSheared, pair, 0.8))
                .is(-0.0496556488518383);
        see.situation("a long and thin cell")
                .given("lattice", thin)
                .given("fractional", inThin)
                .given("charge", pair)
                .number("realSpace", () -> MadelungSum.realSpace(thin, inThin, pair, 0.8))
                .is(0.3479498905166265);
        double[][] elsewhere = {{1.1, 0.2, -1.95}, {0.45, 3.6, 0.3}, {-0.2, 0.15, 1.7}};
        see.situation("ions outside of the cell")
                .given("lattice", triclinic)
                .given("fractional", elsewhere)
                .given("charge", threeCharges)
                .number("realSpace", () -> MadelungSum.realSpace(triclinic, elsewhere, threeCharges, 0.8))
                .is(-0.8811369539765949);
    }

    @Check(task = 2)
    @DisplayName("the sum over near pairs refuses what is no cell")
    void realSpaceRefuses(Observations see) {
        refusals(see, MadelungSum::realSpace);
    }

    @Check(task = 3, points = 2)
    @DisplayName("long waves of a single ion and of zinc blende")
    void fewWaves(Observations see) {
        double[][] two = cubic(2);
        double[][] somewhere = {{0.3, 0.1, 0.2}};
        double[] one = {1.5};
        see.situation("one ion")
                .given("lattice", two)
                .given("fractional", somewhere)
                .given("charge", one)
                .number("reciprocal", () -> MadelungSum.reciprocal(two, somewhere, one, 0.8))
                .is(0.3344386847128751);
        see.situation("one ion, a large splitting")
                .given("lattice", two)
                .given("fractional", somewhere)
                .given("charge", one)
                .number("reciprocal", () -> MadelungSum.reciprocal(two, somewhere, one, 1.6))
                .is(8.750018723440906);
        see.situation("zinc blende")
                .given("lattice", zincBlende)
                .given("fractional", quarter)
                .given("charge", pair)
                .number("reciprocal", () -> MadelungSum.reciprocal(zincBlende, quarter, pair, 0.5))
                .is(0.20412440695345);
        double[] doubled = {2, -2};
        see.situation("zinc blende of double charges")
                .given("lattice", zincBlende)
                .given("fractional", quarter)
                .given("charge", doubled)
                .number("reciprocal", () -> MadelungSum.reciprocal(zincBlende, quarter, doubled, 0.6))
                .is(3.136767680192999);
    }

    @Check(task = 3, points = 2)
    @DisplayName("long waves in cells without right angles, of either hand, sheared far, long and thin")
    void longWavesInAnyCell(Observations see) {
        see.situation("a triclinic cell of three ions")
                .given("lattice", triclinic)
                .given("fractional", three)
                .given("charge", threeCharges)
                .number("reciprocal", () -> MadelungSum.reciprocal(triclinic, three, threeCharges, 0.8))
                .is(11.4388071422122);
        double[][] leftHanded = {triclinic[1].clone(), triclinic[0].clone(), triclinic[2].clone()};
        double[][] exchanged = Arrays.stream(three)
                .map(place -> new double[] {place[1], place[0], place[2]})
                .toArray(double[][]::new);
        see.situation("a left-handed cell")
                .given("lattice", leftHanded)
                .given("fractional", exchanged)
                .given("charge", threeCharges)
                .number("reciprocal", () -> MadelungSum.reciprocal(leftHanded, exchanged, threeCharges, 0.8))
                .is(11.4388071422122);
        see.situation("a sheared cell")
                .given("lattice", sheared)
                .given("fractional", inSheared)
                .given("charge", pair)
                .number("reciprocal", () -> MadelungSum.reciprocal(sheared, inSheared, pair, 0.5))
                .is(0.9264044106179614);
        see.situation("a long and thin cell")
                .given("lattice", thin)
                .given("fractional", inThin)
                .given("charge", pair)
                .number("reciprocal", () -> MadelungSum.reciprocal(thin, inThin, pair, 0.5))
                .is(27.81526059341114);
    }

    @Check(task = 3)
    @DisplayName("the sum over waves refuses what is no cell")
    void reciprocalRefuses(Observations see) {
        refusals(see, MadelungSum::reciprocal);
    }

    @Check(task = 4, points = 2)
    @DisplayName("energies of four structures, per cell")
    void energiesOfStructures(Observations see) {
        double[][] naCl = fcc(5.64);
        double[][] half = {{0, 0, 0}, {0.5, 0.5, 0.5}};
        see.situation("rock salt")
                .given("lattice", naCl)
                .given("fractional", half)
                .given("charge", pair)
                .number("energy", () -> MadelungSum.energy(naCl, half, pair, 0.9))
                .is(-8.923514105420821);
        double[][] csCl = cubic(4.12);
        see.situation("caesium chloride")
                .given("lattice", csCl)
                .given("fractional", half)
                .given("charge", pair)
                .number("energy", () -> MadelungSum.energy(csCl, half, pair, 0.9))
                .is(-7.113709510383866);
        double[] doubled = {2, -2};
        see.situation("zinc blende of double charges")
                .given("lattice", zincBlende)
                .given("fractional", quarter)
                .given("charge", doubled)
                .number("energy", () -> MadelungSum.energy(zincBlende, quarter, doubled, 0.8))
                .is(-40.2756325028231);
        double[][] caF2 = fcc(5.46);
        double[][] fluorite = {{0, 0, 0}, {0.25, 0.25, 0.25}, {0.75, 0.75, 0.75}};
        see.situation("fluorite")
                .given("lattice", caF2)
                .given("fractional", fluorite)
                .given("charge", threeCharges)
                .number("energy", () -> MadelungSum.energy(caF2, fluorite, threeCharges, 0.8))
                .is(-30.689112140238002);
        followsOwnParts(see, caF2, fluorite, threeCharges, 0.8);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the energy does not depend on the splitting, and two cells have twice the energy of one")
    void energyIsWellDefined(Observations see) {
        see.situation("a small splitting")
                .given("lattice", triclinic)
                .given("fractional", three)
                .given("charge", threeCharges)
                .number("energy", () -> MadelungSum.energy(triclinic, three, threeCharges, 0.7))
                .is(-28.438152447534947);
        see.situation("a larger splitting")
                .given("lattice", triclinic)
                .given("fractional", three)
                .given("charge", threeCharges)
                .number("energy", () -> MadelungSum.energy(triclinic, three, threeCharges, 0.9))
                .is(-28.438152447534947);
        double[][] twoCells = {{8.24, 0, 0}, {0, 4.12, 0}, {0, 0, 4.12}};
        double[][] places = {{0, 0, 0}, {0.25, 0.5, 0.5}, {0.5, 0, 0}, {0.75, 0.5, 0.5}};
        double[] charges = {1, -1, 1, -1};
        see.situation("two cells of caesium chloride as one")
                .given("lattice", twoCells)
                .given("fractional", places)
                .given("charge", charges)
                .number("energy", () -> MadelungSum.energy(twoCells, places, charges, 0.8))
                .is(2 * -7.113709510383866);
        Random random = see.random("cell");
        double[][] lattice = IntStream.range(0, 3)
                .mapToObj(i -> IntStream.range(0, 3)
                        .mapToDouble(j -> (i == j ? 3 : 0) + random.nextDouble())
                        .toArray())
                .toArray(double[][]::new);
        double[][] anywhere = {random.doubles(3).toArray(), {0, 0, 0}};
        anywhere[0][0] = 0.4 + 0.2 * anywhere[0][0];
        see.seeded("a random cell")
                .given("lattice", lattice)
                .given("fractional", anywhere)
                .given("charge", pair)
                .number(
                        "ratio of the energies for two splittings",
                        () -> MadelungSum.energy(lattice, anywhere, pair, 0.75)
                                / MadelungSum.energy(lattice, anywhere, pair, 0.95))
                .is(1);
        followsOwnParts(see, triclinic, three, threeCharges, 0.9);
    }

    @Check(task = 4)
    @DisplayName("charged cells are refused, cells that are neutral up to the last digits are not")
    void energyRefuses(Observations see) {
        double[][] four = cubic(4);
        double[][] half = {{0, 0, 0}, {0.5, 0.5, 0.5}};
        see.situation("a charged cell")
                .refuses("a charged cell", () -> MadelungSum.energy(four, half, new double[] {1, -0.99}, 0.9));
        see.situation("a negative cell")
                .refuses("a negatively charged cell", () -> MadelungSum.energy(four, half, new double[] {1, -2}, 0.9));
        double[][] thirds = {{0, 0, 0}, {0.5, 0.5, 0.5}, {0.5, 0, 0.5}};
        double[] tenths = {0.7, 0.1, -0.8};
        see.situation("charges of 0.7, 0.1 and -0.8")
                .given("lattice", four)
                .given("fractional", thirds)
                .given("charge", tenths)
                .word(
                        "energy",
                        () -> Double.isFinite(MadelungSum.energy(four, thirds, tenths, 0.9)) ? "a number" : "no number")
                .is("a number");
        refusals(see, MadelungSum::energy);
        see.follows(
                2,
                () -> accepts(() -> MadelungSum.realSpace(four, half, new double[] {1}, 0.9))
                        || accepts(() -> MadelungSum.realSpace(four, half, pair, 0)));
    }

    @FunctionalInterface
    private interface Sum {
        double of(double[][] lattice, double[][] fractional, double[] charge, double splitting);
    }

    private static void refusals(Observations see, Sum sum) {
        double[][] four = cubic(4);
        double[][] half = {{0, 0, 0}, {0.5, 0.5, 0.5}};
        double[] charges = {1, -1};
        see.situation("no ions")
                .refuses("a cell without ions", () -> sum.of(four, new double[0][], new double[0], 0.9));
        see.situation("fewer charges than positions")
                .refuses(
                        "fewer charges than positions",
                        () -> sum.of(four, new double[][] {{0, 0, 0}, {0.5, 0.5, 0.5}, {0.5, 0, 0}}, charges, 0.9));
        see.situation("more charges than positions")
                .refuses("more charges than positions", () -> sum.of(four, half, new double[] {1, -2, 1}, 0.9));
        see.situation("a splitting of zero").refuses("a splitting of 0", () -> sum.of(four, half, charges, 0));
        see.situation("a negative splitting").refuses("a negative splitting", () -> sum.of(four, half, charges, -0.9));
        see.situation("lattice vectors in a plane")
                .refuses(
                        "lattice vectors in a plane",
                        () -> sum.of(new double[][] {{4, 0, 0}, {0, 4, 0}, {4, 4, 0}}, half, charges, 0.9));
    }

    private static void followsOwnParts(
            Observations see, double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        double squares = Arrays.stream(charge).map(each -> each * each).sum();
        double self = COULOMB * splitting / Math.sqrt(Math.PI) * squares;
        for (int task = 2; task <= 3; task++) {
            see.follows(task, () -> {
                double own = MadelungSum.realSpace(lattice, fractional, charge, splitting)
                        + MadelungSum.reciprocal(lattice, fractional, charge, splitting)
                        - self;
                double energy = MadelungSum.energy(lattice, fractional, charge, splitting);
                return Math.abs(energy - own) <= 1e-9 * Math.abs(own);
            });
        }
    }

    private static boolean accepts(Runnable call) {
        try {
            call.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private static double[][] cubic(double edge) {
        return new double[][] {{edge, 0, 0}, {0, edge, 0}, {0, 0, edge}};
    }

    private static double[][] fcc(double edge) {
        double half = edge / 2;
        return new double[][] {{0, half, half}, {half, 0, half}, {half, half, 0}};
    }
}
