package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import matml.engine.author.Specimen;
import matml.engine.compile.CompiledPost;
import matml.engine.course.Course;
import matml.engine.inspect.Inspection;
import matml.engine.prove.WrongSolutions;
import matml.engine.report.Audience;
import matml.engine.report.ConsoleReport;
import matml.engine.report.Redaction;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.run.CheckReport;
import matml.engine.run.Limits;
import matml.engine.score.Scorer;

/**
 * What a student reads who hands in a wrong solution: one golden file per exercise. {@code -Dmatml.golden=write} writes
 * them; the difference is then read by whoever commits it.
 */
final class StudentMessages implements WrongSolutions {
    private static final Path FOLDER = Path.of("src/test/resources/messages");

    private final Course course;
    private final Map<String, Map<String, String>> texts = new ConcurrentHashMap<>();

    StudentMessages(Course course) {
        this.course = course;
    }

    @Override
    public void ran(Course.Exercise exercise, Specimen specimen, List<CheckReport> reports) {
        try {
            texts.computeIfAbsent(exercise.id(), id -> new TreeMap<>()).put(specimen.name(), text(exercise, reports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void mustBeAsTheyWere() throws IOException {
        for (Map.Entry<String, Map<String, String>> exercise : texts.entrySet()) {
            StringBuilder all = new StringBuilder();
            exercise.getValue().forEach((form, text) -> all.append("#### ")
                    .append(form)
                    .append("\n\n")
                    .append(text.strip())
                    .append("\n\n\n"));
            Path golden = FOLDER.resolve(exercise.getKey() + ".txt");
            if ("write".equals(System.getProperty("matml.golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, all, StandardCharsets.UTF_8);
            }
            assertThat(golden)
                    .as("what students read of the wrong solutions of %s: -Dmatml.golden=write", exercise.getKey())
                    .hasContent(all.toString());
        }
    }

    private String text(Course.Exercise exercise, List<CheckReport> reports) throws IOException {
        CompiledPost compiled = new CompiledPost(Map.of(), List.of(), Map.of(), Set.of());
        Inspection clean = new Inspection(Map.of(), List.of(), Map.of());
        Result.Exercise scored = new Scorer(Limits.STANDARD).score(exercise, compiled, clean, reports, course);
        Course.Post post = course.post(exercise.post());
        Result result = new Result(
                Result.SCHEMA,
                "you",
                "",
                "",
                List.of(exercise.id()),
                0,
                "17",
                "process",
                Map.of(),
                "2026-01-01T00:00:00Z",
                0,
                scored.score(),
                scored.max(),
                List.of(),
                List.of(new Result.Post(post.id(), post.title(), scored.score(), scored.max(), List.of(scored))));
        StringBuilder out = new StringBuilder();
        new ConsoleReport(Style.PLAIN, "").write(Redaction.forAudience(result, Audience.STUDENT), out);
        return essence(scored, out.toString());
    }

    /** Without the lines on the whole submission, and the hint of where to go from there. */
    private static String essence(Result.Exercise scored, String text) {
        int overview = text.indexOf("\n\n", text.indexOf("\n\n") + 2);
        int next = text.lastIndexOf("\nNext: ");
        return scored.score() + " of " + scored.max() + " points\n\n"
                + text.substring(overview, next < overview ? text.length() : next)
                        .strip();
    }
}
