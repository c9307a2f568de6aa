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
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Practice.TaskStanding;
import matml.engine.desk.Progress;
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
                "Shows a hint for a task, one level further each time: a question, a pointer, nearly the answer. Nobody"
                        + " else learns of it, and it costs nothing.")
final class Hint implements Callable<Integer> {
    private static final List<String> LEVELS = List.of("ask", "point", "tell");

    @Spec
    private CommandSpec spec;

    @Mixin
    private GradeOptions options;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "EXERCISE",
            description = "The exercise, as in losses or post01/losses. Default: the one that comes next.")
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
        Desk desk = new Desk(here.home(), course);
        Progress progress = new Progress(here.home());
        Exercise exercise = name == null ? next(here, desk, progress) : exercise(course, name);
        if (exercise == null) {
            out.println("Every exercise passes its public checks: there is nothing to hint at. Next: ./matml");
            return ExitCode.DONE;
        }
        Task task = task(here, desk, exercise);
        int level = nextLevel(progress, exercise, task);
        GradeOptions.print(out, text(desk, exercise, task, level));
        progress.hinted(exercise.id(), task.number(), level);
        return ExitCode.DONE;
    }

    /** One level further than last time. */
    static int nextLevel(Progress progress, Exercise exercise, Task task) {
        return Math.min(progress.hints(exercise.id(), task.number()) + 1, LEVELS.size());
    }

    /** A hint as it is shown, with the way to the next one. */
    static String text(Desk desk, Exercise exercise, Task task, int level) throws IOException {
        StringBuilder text = new StringBuilder(exercise.title())
                .append(", task ")
                .append(task.number())
                .append(": ")
                .append(task.title())
                .append(" (hint ")
                .append(level)
                .append(" of ")
                .append(LEVELS.size())
                .append(")\n\n");
        hint(desk, exercise, task, LEVELS.get(level - 1))
                .lines()
                .forEach(line -> text.append("  ").append(line).append('\n'));
        String exerciseName = Post.shortId(exercise.id());
        String again = "./matml hint " + exerciseName + " " + task.number();
        text.append('\n')
                .append(
                        level < LEVELS.size()
                                ? "Next: try it, then ./matml check " + exerciseName + ". One more hint: " + again
                                : "Next: that was the last one. Read the task's text once more: "
                                        + Desk.fromHere(desk.text(exercise))
                                        + (desk.hasSolutions()
                                                ? ". Stuck all the same? ./matml solution " + exerciseName
                                                        + " --show-me"
                                                : ""))
                .append('\n');
        return text.toString();
    }

    /** The single exercise that is called so. */
    static Exercise exercise(Course course, String name) {
        List<Exercise> named = course.exercises().stream()
                .filter(each -> course.select(List.of(name)).has(each.id()))
                .toList();
        if (named.size() != 1) {
            throw new IllegalArgumentException("'" + name + "' is no single exercise: name one, as in "
                    + Post.shortId(course.exercises().get(0).id()) + ". All of them: ./matml list.");
        }
        return named.get(0);
    }

    private Exercise next(Installation here, Desk desk, Progress progress) throws IOException, InterruptedException {
        Course course = desk.course();
        List<String> all = course.posts().stream().map(Post::id).toList();
        return practice(here, desk, all)
                .next(progress.current())
                .map(standing -> exercise(course, standing.id()))
                .orElse(null);
    }

    private Task task(Installation here, Desk desk, Exercise exercise) throws IOException, InterruptedException {
        int wanted = number != null
                ? number
                : practice(here, desk, List.of(exercise.id()))
                        .standings()
                        .get(0)
                        .next()
                        .map(TaskStanding::number)
                        .orElse(1);
        return exercise.tasks().stream()
                .filter(task -> task.number() == wanted)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(exercise.id() + " has no task " + wanted
                        + ": its tasks are 1 to " + exercise.tasks().size() + "."));
    }

    private Practice practice(Installation here, Desk desk, List<String> names)
            throws IOException, InterruptedException {
        Result result = Check.publicChecks(
                here,
                desk.course(),
                desk.course().select(names),
                options,
                spec.commandLine().getErr());
        return Practice.of(desk, result, false);
    }

    private static String hint(Desk desk, Exercise exercise, Task task, String level) throws IOException {
        Path file = desk.exercises()
                .resolve("posts")
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
