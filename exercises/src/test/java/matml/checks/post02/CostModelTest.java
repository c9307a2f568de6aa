package matml.checks.post02;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post02.CostModel;
import matml.post02.Costs;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the example of the text, hours against half seconds. */
@Exercise("post02/cost-model")
class CostModelTest {
    private final Costs costs = new Costs(3600, 600, 0.5);

    @Check(task = 1)
    @DisplayName("calculating a thousand candidates")
    void allOfAThousand(Observations see) {
        see.situation("a thousand candidates")
                .given("costs", costs)
                .number("time for all", () -> CostModel.simulateAll(costs, 1000))
                .is(3_600_000);
    }

    @Check(task = 2)
    @DisplayName("a surrogate for a thousand candidates")
    void surrogateForAThousand(Observations see) {
        see.situation("a thousand candidates")
                .given("costs", costs)
                .given("trainingCalls", 100)
                .given("verifyCalls", 20)
                .number("time with a surrogate", () -> CostModel.surrogate(costs, 1000, 100, 20))
                .is(433_100);
    }

    @Check(task = 3)
    @DisplayName("where the surrogate breaks even, and a case where it never does")
    void breakEvenOfTheExample(Observations see) {
        see.situation("100 calculations to learn from, 20 to verify")
                .given("costs", costs)
                .word("break-even point", () -> String.valueOf(CostModel.breakEven(costs, 100, 20)))
                .is("OptionalLong[121]");
        Costs slow = new Costs(2, 10, 5);
        see.situation("a prediction that is slower than a calculation")
                .given("costs", slow)
                .word("break-even point", () -> String.valueOf(CostModel.breakEven(slow, 100, 20)))
                .is("OptionalLong.empty");
    }

    @Check(task = 4)
    @DisplayName("how many times faster for a thousand candidates and for fifty")
    void speedUpOfTheExample(Observations see) {
        see.situation("a thousand candidates")
                .given("costs", costs)
                .number("times faster", () -> CostModel.speedUp(costs, 1000, 100, 20))
                .is(8.312168090510275);
        see.situation("fifty candidates")
                .given("costs", costs)
                .number("times faster", () -> CostModel.speedUp(costs, 50, 100, 20))
                .is(0.41606472117885);
        see.follows(2, () -> CostModel.speedUp(costs, 1000, 100, 20)
                == CostModel.simulateAll(costs, 1000) / CostModel.surrogate(costs, 1000, 100, 20));
    }
}
