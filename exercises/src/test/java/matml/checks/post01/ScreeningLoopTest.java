package matml.checks.post01;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.materials.Candidate;
import matml.materials.TabulatedSimulator;
import matml.post01.Screened;
import matml.post01.ScreeningLoop;
import org.junit.jupiter.api.DisplayName;

/**
 * Public checks: five alloys of AlAs and GaAs with the gaps of the course's simulator, and a model that says 1.45 eV plus
 * the share of aluminium, whatever it is trained on.
 */
@Exercise("post01/screening-loop")
class ScreeningLoopTest {
    private static final double TARGET = 1.9;

    private final double[] shares = {0, 0.2, 0.5, 0.8, 1};
    private final double[] gaps = {1.55, 1.847, 2.168, 2.233, 2.268};
    private final List<Candidate> pool = DoubleStream.of(shares)
            .mapToObj(x -> new Candidate("Al", "Ga", "As", x, 0))
            .toList();
    private final TabulatedSimulator simulator = new TabulatedSimulator(table());
    private final List<Integer> rowsPerFit = new ArrayList<>();

    @Check(task = 1)
    @DisplayName("all five alloys in the random start: every gap verified, nearest to 1.9 eV first")
    void wholePoolAsAStart(Observations see) {
        see.situation("five alloys, a start of five, no rounds")
                .given("x", shares)
                .numbers("verified gaps", () -> verified(loop().run(pool, TARGET, 5, 1, 0, 1)))
                .are(1.847, 2.168, 2.233, 1.55, 2.268);
    }

    @Check(task = 2)
    @DisplayName("after one calculation, the two alloys whose predictions are nearest to 1.9 eV are calculated")
    void oneRoundOfTwo(Observations see) {
        see.situation("five alloys, a start of one, one round of two")
                .given("x", shares)
                .word("chosen", () -> {
                    loop().run(pool, TARGET, 1, 2, 1, 1);
                    List<Candidate> asked = simulator.asked();
                    if (asked.size() != 3) {
                        return asked.size() + " calculations instead of 3";
                    }
                    List<Candidate> open = new ArrayList<>(pool);
                    open.remove(asked.get(0));
                    open.sort((one, other) -> Double.compare(distance(one), distance(other)));
                    boolean nearest = new HashSet<>(asked.subList(1, 3)).equals(new HashSet<>(open.subList(0, 2)));
                    return nearest ? "the two nearest" : "after " + asked.get(0) + ": " + asked.subList(1, 3);
                })
                .is("the two nearest");
    }

    @Check(task = 3)
    @DisplayName("three rounds of one alloy: every round learns from all gaps known by then")
    void threeRoundsOfOne(Observations see) {
        see.situation("five alloys, a start of one, three rounds of one")
                .given("x", shares)
                .numbers("rows that the models of the three rounds learned from", () -> {
                    loop().run(pool, TARGET, 1, 1, 3, 1);
                    return rowsPerFit.stream()
                            .distinct()
                            .limit(3)
                            .mapToDouble(rows -> rows)
                            .toArray();
                })
                .are(1, 2, 3);
    }

    @Check(task = 4)
    @DisplayName("a start of two and two rounds of one cost four calls")
    void callsAreCounted(Observations see) {
        see.situation("five alloys, a start of two, two rounds of one")
                .given("x", shares)
                .number("simulatorCalls", () -> {
                    ScreeningLoop loop = loop();
                    loop.run(pool, TARGET, 2, 1, 2, 1);
                    return loop.simulatorCalls();
                })
                .is(4);
        see.follows(3, () -> simulator.calls() != 4);
    }

    private ScreeningLoop loop() {
        return new ScreeningLoop(simulator, candidate -> new double[] {candidate.x()}, (x, y) -> {
            rowsPerFit.add(x.length);
            return row -> 1.45 + row[0];
        });
    }

    private static double distance(Candidate candidate) {
        return Math.abs(1.45 + candidate.x() - TARGET);
    }

    private static double[] verified(List<Screened> screened) {
        return screened.stream().mapToDouble(Screened::verified).toArray();
    }

    private Map<Candidate, Double> table() {
        Map<Candidate, Double> table = new LinkedHashMap<>();
        for (int i = 0; i < gaps.length; i++) {
            table.put(pool.get(i), gaps[i]);
        }
        return table;
    }
}
