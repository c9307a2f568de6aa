package matml.engine.desk;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.result.Result.Visibility;
import matml.engine.submission.AnswerSheet;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;

/**
 * Where a student works: the folder {@code exercises} with sources, texts and quizzes.
 *
 * @param home folder of the launcher
 * @param course the course that belongs to it
 */
public record Desk(Path home, Course course) {
    private static final Pattern TODO = Pattern.compile("//\\s*TODO (task \\d+.*)");

    /** A member that a stub leaves to be written, with the tasks that its TODO names. */
    private record Gap(String member, List<Integer> tasks) {}

    /** What the student has written so far. */
    public Submission submission() throws IOException {
        // Other folders of a course hold Java files as well; only these are the student's.
        Path folder = Files.isDirectory(exercises()) ? exercises() : home;
        return new SubmissionReader()
                .read(folder)
                .named(String.valueOf(home.toAbsolutePath().normalize().getFileName()));
    }

    /** The folder that students work in. */
    public Path exercises() {
        return home.resolve("exercises");
    }

    /** A source file of the student's. */
    public Path source(String post, String simpleName) {
        return exercises()
                .resolve("src")
                .resolve("main")
                .resolve("java")
                .resolve("matml")
                .resolve(post)
                .resolve(simpleName + ".java");
    }

    /** The text of an exercise. */
    public Path text(Exercise exercise) {
        return exercises().resolve("posts").resolve(exercise.post()).resolve(Post.shortId(exercise.id()) + ".md");
    }

    /** The questions of a post's quiz. */
    public Path questions(Post post) {
        return exercises().resolve("quiz").resolve(post.id() + ".md");
    }

    /** The student's answers to a post's quiz. */
    public Path answers(Post post) {
        return exercises().resolve("quiz").resolve(post.id() + ".txt");
    }

    /** The student's answers to a post's quiz, as far as they are understood. */
    public AnswerSheet sheet(Post post) throws IOException {
        Path file = answers(post);
        return AnswerSheet.read(
                Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : null);
    }

    /** Whether hidden checks can be run here: not in a student's repository. */
    public boolean hasHiddenChecks() {
        return course.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .anyMatch(check -> check.visibility() == Visibility.HIDDEN && !check.isSecret());
    }

    /** Whether the reference solutions are here: not in a student's repository. */
    public boolean hasSolutions() {
        return Files.isRegularFile(course.solutions());
    }

    /** A path as it is typed and clicked from where the command was started, with forward slashes. */
    public static String fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace(File.separatorChar, '/');
    }

    /**
     * Where the student writes a task: the line of its TODO; else, once that is gone, its file.
     *
     * @return {@code exercises/src/main/java/matml/post01/Losses.java:24}, or empty if the file is not there
     */
    public Optional<String> place(Exercise exercise, int task) {
        Pattern ofTask = Pattern.compile("//.*\\bTODO\\b.*\\btask " + task + "\\b.*");
        List<String> files = new ArrayList<>(exercise.classes());
        exercise.tasks().stream()
                .filter(each -> each.number() == task)
                .map(each -> each.file().replace(".java", ""))
                .forEach(first -> {
                    files.remove(first);
                    files.add(0, first);
                });
        Optional<String> found = Optional.empty();
        for (String name : files) {
            Path file = source(exercise.post(), name);
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (ofTask.matcher(lines.get(i)).find()) {
                    return Optional.of(fromHere(file) + ":" + (i + 1));
                }
            }
            if (found.isEmpty() && !lines.isEmpty()) {
                found = Optional.of(fromHere(file));
            }
        }
        return found;
    }

    /** Whether the TODO of a task still stands in the student's files. */
    boolean hasTodo(Exercise exercise, int task) {
        return place(exercise, task).filter(place -> place.contains(":")).isPresent();
    }

    /** The first task that an unfinished member belongs to, by the stub: 0 if none is known. */
    int taskOf(Exercise exercise, String member) throws IOException {
        for (String name : exercise.classes()) {
            for (Gap gap : gaps(course.stub(exercise.post(), name))) {
                if (gap.member().equals(member)) {
                    return gap.tasks().stream()
                            .mapToInt(Integer::intValue)
                            .min()
                            .orElse(0);
                }
            }
        }
        return 0;
    }

    private static List<Gap> gaps(String stub) {
        List<Gap> gaps = new ArrayList<>();
        List<Integer> tasks = List.of();
        for (String line : stub.lines().toList()) {
            Matcher todo = TODO.matcher(line);
            Matcher thrown = Pattern.compile("new Todo\\(\"([^\"]+)\"\\)").matcher(line);
            if (todo.find()) {
                tasks = Pattern.compile("task (\\d+)")
                        .matcher(todo.group(1))
                        .results()
                        .map(task -> Integer.valueOf(task.group(1)))
                        .toList();
            } else if (thrown.find()) {
                gaps.add(new Gap(thrown.group(1), tasks));
            }
        }
        return gaps;
    }

    private static List<String> lines(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException absent) {
            return List.of();
        }
    }
}
