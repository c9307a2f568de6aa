package matml.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import matml.engine.result.Result.Finding;
import matml.engine.statistics.ExerciseStatistics.TaskStatistics;
import matml.engine.statistics.Item.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassStatisticsTest {
    @Test
    void nobodyIsNoMistake() {
        ClassStatistics none = ClassStatistics.of(List.of());
        assertThat(none.distribution().number()).isZero();
        assertThat(none.distribution().median()).isNull();
        assertThat(none.exercises()).isEmpty();
        assertThat(none.items()).isEmpty();
    }

    /** Whoever wrote nothing, or nothing that compiles, has not tried it; a check that timed out has been tried. */
    @Test
    void triedIsWhatRanOnTheStudentsCode() {
        Counts counts = Classes.of("pp", "pf", "to", "oo", "cc", "nn")
                .exercises()
                .get(0)
                .counts();
        assertThat(counts).isEqualTo(new Counts(6, 3, 1, 1, 50.0, 30L));
    }

    @Test
    void tasksAreCountedLikeTheirExercise() {
        List<TaskStatistics> tasks = Classes.of("pp", "pf").exercises().get(0).tasks();
        assertThat(tasks)
                .containsExactly(new TaskStatistics(1, "Mean squared error", 2, new Counts(2, 2, 1, 0, 75.0, 30L)));
    }

    /**
     * By hand: five students, the first check passed by the three with 3, 2, 2 points elsewhere, failed by those with 1 and
     * 0. Correlation of (1,1,1,0,0) with (3,2,2,1,0): covariance sum 2.2, squares 1.2 and 5.2, 2.2 / sqrt(6.24).
     */
    @Test
    void discriminationIsTheCorrelationWithThePointsElsewhere() {
        Item item = Classes.of("pppp", "pppf", "ppfp", "fpff", "ffff").items().get(0);
        assertThat(item.difficulty()).isEqualTo(0.6);
        assertThat(item.discrimination()).isCloseTo(2.2 / Math.sqrt(6.24), within(1e-12));
        assertThat(item.remark()).isEqualTo(Remark.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "pppp pppf pppf ppff pfff, EVERYBODY_PASSES",
        "fppp fppf fpff ffff fppp, NOBODY_PASSES",
        "fppp fppf pffp pfff pfff, GOOD_STUDENTS_FAIL",
        "pppf fppf pfff ffff pfpf, SEPARATES_NOBODY",
        "pppp pppf pfff ffff fpff, NONE",
        "pppp fppp pppp fppp pppp, ALL_ALIKE",
        "pppp fppp pppp fppp, TOO_FEW",
        "pppp fppp pppp fppp oppp oppp, TOO_FEW"
    })
    void aCheckThatTellsLittleIsNamed(String checks, Remark remark) {
        assertThat(Classes.of(checks.split(" ")).items().get(0).remark()).isEqualTo(remark);
    }

    @Test
    void whoDidNotTryIsNotAsked() {
        Item item = Classes.of("op", "cp", "np", "pp", "fp").items().get(0);
        assertThat(item.attempted()).isEqualTo(2);
        assertThat(item.passed()).isEqualTo(1);
        assertThat(item.discrimination()).isNull();
    }

    @Test
    void findingsAreGatheredByRule() {
        Finding file = new Finding("A.java", 1, "files", "java.io.File is not allowed here.");
        Finding exit = new Finding("A.java", 2, "process", "System.exit is not allowed here.");
        ClassStatistics statistics = ClassStatistics.of(List.of(
                Classes.result("ada", "p", exit), Classes.result("ben", "p", file, file), Classes.result("kim", "p")));
        assertThat(statistics.findings())
                .containsExactly(
                        new RuleFindings("files", 2, List.of(file.message()), List.of("ben")),
                        new RuleFindings("process", 1, List.of(exit.message()), List.of("ada")));
    }
}
