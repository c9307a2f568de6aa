package matml.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import matml.engine.bench.BenchResult.Goal;
import matml.engine.bench.BenchResult.Measured;
import matml.engine.bench.BenchResult.Ratio;
import matml.engine.bench.BenchResult.Scaled;
import org.junit.jupiter.api.Test;

class RatiosTest {
    private static final List<Measured> WAYS = List.of(
            measured("a", 1, 4, 8.0),
            measured("a", 2, 5, 9.0),
            measured("b", 1, 3, 2.0),
            measured("c", 1, 0.5, 0.4),
            measured("c", 2, 0.25, 0.5));

    @Test
    void comparesEqualNumbersOfJobsAndTheBestOfEach() {
        assertThat(Ratios.of(WAYS))
                .containsExactly(
                        new Ratio("a:c", 1, 8, 20.0),
                        new Ratio("a:c", 2, 20, 18.0),
                        new Ratio("a:c", null, 16, 20.0),
                        new Ratio("b:c", 1, 6, 5.0),
                        new Ratio("b:c", null, 12, 5.0));
    }

    @Test
    void aWayThatIsLeftOutHasNoRatio() {
        assertThat(Ratios.of(WAYS.subList(2, 5))).extracting(Ratio::what).containsOnly("b:c");
        assertThat(Ratios.of(WAYS.subList(3, 5))).isEmpty();
    }

    @Test
    void withoutCpuTimeThereIsStillWallTime() {
        assertThat(Ratios.of(List.of(measured("b", 1, 3, null), measured("c", 1, 1.5, 1.0))))
                .containsExactly(new Ratio("b:c", 1, 2, null), new Ratio("b:c", null, 2, null));
    }

    @Test
    void goalsAreSetBesideWhatWasReached() {
        List<Goal> goals = Goals.of(
                WAYS,
                Ratios.of(WAYS),
                new Usage(0.5, null, null, null),
                List.of(
                        scaled(100, 2, 0.2, 0.4, 300),
                        scaled(1000, 2, 0.22, 0.412, 600),
                        scaled(1000, 1, 0.3, 0.4, 700)));

        assertThat(goals)
                .extracting(Goal::reached, Goal::met)
                .containsExactly(
                        tuple("16.0", false),
                        tuple("12.0", true),
                        tuple("20.0", true),
                        tuple("8.0", true),
                        tuple("700 MB", false),
                        tuple("1.10", false),
                        tuple("1.03", true));
    }

    @Test
    void noGoalIsJudgedByWhatWasNotMeasured() {
        List<Measured> alone = WAYS.subList(3, 5);

        assertThat(Goals.of(alone, Ratios.of(alone), new Usage(0.5, null, null, null), List.of()))
                .isEmpty();
        assertThat(Goals.of(alone, List.of(), null, List.of(scaled(10, 1, 1, 1, 9))))
                .isEmpty();
    }

    private static Measured measured(String id, int jobs, double wall, Double cpu) {
        Usage usage = new Usage(wall, cpu, null, null);
        return new Measured(id, "way " + id, jobs, 60 / wall, usage, List.of(usage));
    }

    private static Scaled scaled(int submissions, int jobs, double wall, double cpu, long megabytes) {
        return new Scaled(submissions, jobs, new Usage(wall, cpu, megabytes * 1024, null), null);
    }
}
