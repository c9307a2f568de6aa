package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import matml.engine.author.CourseSource;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.prove.Proof;
import matml.engine.prove.Prover;
import org.junit.jupiter.api.Test;

/** The course's proof, as {@code ./matml verify} makes it; {@code --seeds 200} is for the nightly workflow. */
class CourseProofTest {
    private static final int SEEDS = Integer.getInteger("matml.seeds", 5);
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @Test
    void courseIsProven() throws Exception {
        Course course = Course.open(Path.of("target/course"));
        StudentMessages messages = new StudentMessages(course);
        Proof proof = new Prover(course, new CourseSource(ROOT), Installation.libraries(), SEEDS, step -> {}, messages)
                .prove(List.of());

        assertThat(proof.defects()).isEmpty();
        assertThat(proof.rows()).hasSameSizeAs(course.exercises()).isNotEmpty();
        assertThat(proof.rows()).allSatisfy(row -> {
            assertThat(row.checks()).as(row.exercise()).isPositive();
            assertThat(row.wrong()).as(row.exercise()).isPositive();
            assertThat(row.alternatives()).as(row.exercise()).isGreaterThanOrEqualTo(3);
        });
        messages.mustBeAsTheyWere();
    }

    @Test
    void stubsAreTheOnesTheSolutionsMake() throws Exception {
        assertThat(new CourseSource(ROOT).drift())
                .as("Files in exercises/ differ from the generated stubs. Author: ./matml stubs --write. Student: your"
                        + " edits are fine, use ./matml check and leave mvn verify to the authors.")
                .isEmpty();
    }
}
