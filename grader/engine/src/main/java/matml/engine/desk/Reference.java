package matml.engine.desk;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;

/**
 * The reference solutions in source, where they are at hand, beside a student's own.
 *
 * @param home folder of the launcher
 */
public record Reference(Path home) {
    private static final int CONTEXT = 2;

    /** Whether the solution of an exercise is here. */
    public boolean has(Exercise exercise) {
        return Files.isRegularFile(file(exercise, exercise.classes().get(0)));
    }

    private Path file(Exercise exercise, String simpleName) {
        return home.resolve("solutions/src/main/java/matml")
                .resolve(exercise.post())
                .resolve(simpleName + ".java");
    }

    /**
     * What would have to change to make the student's file the reference.
     *
     * @param own the student's file
     * @return lines of a unified diff, without its two heading lines; none if the files say the same
     */
    public List<String> difference(Exercise exercise, String simpleName, Path own) throws IOException {
        List<String> yours = Files.isRegularFile(own) ? lines(own) : List.of();
        List<String> ours = lines(file(exercise, simpleName)).stream()
                .filter(line -> !line.strip().matches("// (BEGIN|END) SOLUTION.*"))
                .toList();
        List<String> unified =
                UnifiedDiffUtils.generateUnifiedDiff("yours", "reference", yours, DiffUtils.diff(yours, ours), CONTEXT);
        return unified.stream().skip(2).toList();
    }

    /** A few lines on why the reference does it so; empty if there are none. */
    public List<String> commentary(Exercise exercise) throws IOException {
        Path file = home.resolve("solutions")
                .resolve("commentary")
                .resolve(exercise.post())
                .resolve(Post.shortId(exercise.id()) + ".md");
        return Files.isRegularFile(file)
                ? lines(file).stream().filter(line -> !line.isBlank()).toList()
                : List.of();
    }

    /** Lines without what only differs by editor: trailing blanks and line ends. */
    private static List<String> lines(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(String::stripTrailing)
                .toList();
    }
}
