package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.course.Course.Task;
import matml.engine.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the hints of a task, one level further each time. */
@Command(
        name = "hint",
        description =
                "Shows a hint, one level further each time: a question, a pointer, nearly the answer. Nobody counts"
                        + " them.")
final class Hint implements Callable<Integer> {
    private static final List<String> LEVELS = List.of("ask", "point", "tell");

    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(index = "0", paramLabel = "EXERCISE", description = "The exercise, as in losses or post01/losses.")
    private String name;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TASK",
            description = "The number of the task. Default: the first one whose public checks do not pass.")
    private Integer number;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        Course course = here.course();
        Exercise exercise = exercise(course);
        Task task = task(here, course, exercise);
        HintsTaken taken = new HintsTaken(here.home());
        int level = Math.min(taken.of(exercise.id(), task.number()) + 1, LEVELS.size());
        String title = exercise.title() + ", task " + task.number() + ": " + task.title();
        out.println(title + " (hint " + level + " of " + LEVELS.size() + ")");
        out.println();
        for (String line :
                hint(here, exercise, task, LEVELS.get(level - 1)).lines().toList()) {
            out.println("  " + line);
        }
        out.println();
        taken.keep(exercise.id(), task.number(), level);
        String again = "./matml hint " + Post.shortId(exercise.id()) + " " + task.number();
        out.println(
                level < LEVELS.size()
                        ? "Next: try it, then ./matml check " + Post.shortId(exercise.id()) + ". One more: " + again
                        : "Next: that was the last one. Read the task's text once more: " + text(exercise));
        return ExitCode.DONE;
    }

    private Exercise exercise(Course course) {
        List<Exercise> named = course.exercises().stream()
                .filter(each -> course.select(List.of(name)).has(each.id()))
                .toList();
        if (named.size() != 1) {
            throw new IllegalArgumentException("'" + name + "' is no single exercise: name one, as in ./matml hint "
                    + Post.shortId(course.exercises().get(0).id()) + " 1.");
        }
        return named.get(0);
    }

    private Task task(Installation here, Course course, Exercise exercise) throws IOException, InterruptedException {
        int wanted = number == null ? firstOpen(here, course, exercise) : number;
        return exercise.tasks().stream()
                .filter(task -> task.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(exercise.id() + " has no task " + wanted
                        + ": its tasks are 1 to " + exercise.tasks().size() + "."));
    }

    private int firstOpen(Installation here, Course course, Exercise exercise)
            throws IOException, InterruptedException {
        Result result = Check.publicChecks(
                here,
                course,
                course.select(List.of(exercise.id())),
                options,
                spec.commandLine().getErr());
        return result.posts().get(0).exercises().get(0).tasks().stream()
                .filter(task -> task.score() < task.max())
                .map(Result.Task::number)
                .findFirst()
                .orElse(1);
    }

    private static String text(Exercise exercise) {
        return "exercises/posts/" + exercise.post() + "/" + Post.shortId(exercise.id()) + ".md";
    }

    private static String hint(Installation here, Exercise exercise, Task task, String level) throws IOException {
        Path file = here.home()
                .resolve("exercises/posts")
                .resolve(exercise.post())
                .resolve("hints")
                .resolve(Post.shortId(exercise.id()) + ".md");
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is missing: get it back with git checkout -- exercises/posts.");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Matcher matcher = Pattern.compile(
                        "(?ms)^## " + task.number() + "\\. .*?^### " + level + "\\s*\\n(.*?)(?=^##|\\z)")
                .matcher(text);
        if (!matcher.find()) {
            throw new IOException(file + " has no hint '" + level + "' for task " + task.number() + ".");
        }
        return matcher.group(1).strip();
    }
}
