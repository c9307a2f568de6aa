package matml.checks.post02;

import java.util.Arrays;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.ml.Regressor;
import matml.post02.DomainGuard;
import org.junit.jupiter.api.DisplayName;

/** Public checks: lattice constant and difference of the electronegativities of Si, GaAs, AlAs and InP. */
@Exercise("post02/domain-guard")
class DomainGuardTest {
    private final double[][] x = {{5.431, 0.00}, {5.653, 0.37}, {5.661, 0.57}, {5.869, 0.41}};
    private final double[] middle = {5.542, 0.185};
    private final double[] far = {5.6, 3.98};

    @Check(task = 1)
    @DisplayName("smallest and largest values of two columns")
    void rangeOfTwoColumns(Observations see) {
        see.situation("four materials")
                .given("x", x)
                .numbers("smallest, then largest values", () -> Arrays.stream(DomainGuard.range(x))
                        .flatMapToDouble(Arrays::stream)
                        .toArray())
                .are(5.431, 0.00, 5.869, 0.57);
    }

    @Check(task = 2)
    @DisplayName("a training row and a middle are inside, an absurd electronegativity is outside")
    void insideAndOutside(Observations see) {
        see.situation("four materials")
                .given("x", x)
                .word("a training row", () -> where(x[2]))
                .is("inside")
                .word("(5.542, 0.185)", () -> where(middle))
                .is("inside")
                .word("(5.6, 3.98)", () -> where(far))
                .is("outside");
    }

    @Check(task = 3)
    @DisplayName("one of three rows is covered")
    void oneOfThree(Observations see) {
        double[][] rows = {middle, far, {9.9, 0.3}};
        see.situation("four materials, three questions")
                .given("x", x)
                .given("rows", rows)
                .number("coverage", () -> DomainGuard.fit(x).coverage(rows))
                .is(1 / 3.0);
        see.follows(2, () -> !where(middle).equals("inside") || !where(far).equals("outside"));
    }

    @Check(task = 4)
    @DisplayName("the model answers for the middle, the simulator for the absurd row")
    void modelOrSimulator(Observations see) {
        Regressor model = row -> 1.4;
        Regressor simulator = row -> 5.0;
        see.situation("four materials, two questions")
                .given("x", x)
                .number(
                        "answer for (5.542, 0.185)",
                        () -> DomainGuard.fit(x).guarded(model, simulator).predict(middle))
                .is(1.4)
                .number(
                        "answer for (5.6, 3.98)",
                        () -> DomainGuard.fit(x).guarded(model, simulator).predict(far))
                .is(5.0);
        see.follows(2, () -> !where(middle).equals("inside") || !where(far).equals("outside"));
    }

    private String where(double[] row) {
        return DomainGuard.fit(x).inside(row) ? "inside" : "outside";
    }
}
