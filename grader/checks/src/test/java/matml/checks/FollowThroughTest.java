package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.kit.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An early mistake is not punished twice: a right post 4 on top of a wrong post 1 and a wrong post 3 gets full marks,
 * since it is graded with the reference of the earlier posts.
 */
class FollowThroughTest {
    private static final Path SOLUTIONS =
            Path.of("../../solutions/src/main/java/matml").toAbsolutePath().normalize();
    private static final List<String> ASSIGNED = List.of("post04/k-fold", "post04/cross-validator", "post04/pca");

    /** No eigenvalue and no eigenvector at all: nothing that stands on it could be right. */
    private static final String WRONG_EIGEN = "package matml.post03;\npublic final class SymmetricEigen {\n"
            + "    public record Result(double[] values, double[][] vectors) {}\n"
            + "    public static Result jacobi(double[][] a) {\n"
            + "        return new Result(new double[a.length], new double[a.length][a.length]);\n    }\n}\n";

    private static final String WRONG_SPLIT = "package matml.post01;\n"
            + "public record Split(int[] train, int[] test) {\n    public Split {\n"
            + "        int[] swapped = train;\n        train = test;\n        test = swapped;\n    }\n}\n";

    @TempDir
    private Path folder;

    @Test
    void rightPost4OnTopOfWrongPosts1And3() throws Exception {
        Path source = folder.resolve("ada/exercises/src/main/java/matml");
        for (String name : List.of("KFold", "CrossValidator", "Estimate", "Pca")) {
            write(source, "post04/" + name + ".java", Files.readString(SOLUTIONS.resolve("post04/" + name + ".java")));
        }
        write(source, "post03/SymmetricEigen.java", WRONG_EIGEN);
        write(source, "post01/Split.java", WRONG_SPLIT);

        Result result = grade(new SubmissionReader().read(folder.resolve("ada")));

        assertThat(result.posts()).singleElement().satisfies(post -> assertThat(post.exercises())
                .allSatisfy(exercise ->
                        assertThat(exercise.score()).as(exercise.id()).isEqualTo(exercise.max())));
        assertThat(result.score()).isPositive();
        assertThat(result.remarks()).noneMatch(remark -> remark.contains("post03") || remark.contains("post01"));
    }

    /** The same post 4 alone, as of a student who joined late. */
    @Test
    void earlierPostsMayBeMissing() throws Exception {
        Path source = folder.resolve("ben/exercises/src/main/java/matml");
        write(source, "post04/Pca.java", Files.readString(SOLUTIONS.resolve("post04/Pca.java")));

        Result result = grade(new SubmissionReader().read(folder.resolve("ben")));

        Map<String, Integer> lost = new TreeMap<>();
        result.posts().get(0).exercises().forEach(each -> lost.put(each.id(), each.max() - each.score()));
        assertThat(lost).containsEntry("post04/pca", 0);
        assertThat(lost.get("post04/k-fold")).isPositive();
    }

    private static Result grade(Submission submission) throws Exception {
        Course course = Course.open(Path.of("target/course"));
        try (Grader grader = new Grader(
                course,
                Installation.libraries(),
                new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, null, Isolation.PROCESS),
                Clock.systemUTC())) {
            return grader.grade(submission, course.select(ASSIGNED));
        }
    }

    private static void write(Path source, String name, String text) throws Exception {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
