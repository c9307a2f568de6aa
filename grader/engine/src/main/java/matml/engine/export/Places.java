package matml.engine.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.course.Course;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;
import matml.engine.submission.Submission;

/**
 * Gives checks that did not pass a line in the student's file, for formats that point to lines: the {@code Todo} of their
 * task, else the declaration of the method that the task asks for. A line that is known already stays.
 */
public final class Places {
    private static final Pattern TODO = Pattern.compile("new Todo\\(\"(\\w{1,100})\\.(\\w{1,100})\"\\)");

    private final Submission submission;
    private final Course course;

    private Places(Submission submission, Course course) {
        this.submission = submission;
        this.course = course;
    }

    /** The result with lines. */
    public static Result in(Result result, Submission submission, Course course) throws IOException {
        Places places = new Places(submission, course);
        List<Post> posts = new ArrayList<>();
        for (Post post : result.posts()) {
            List<Exercise> exercises = new ArrayList<>();
            for (Exercise exercise : post.exercises()) {
                exercises.add(places.exercise(post.id(), exercise));
            }
            posts.add(post.with(exercises));
        }
        return result.with(posts);
    }

    private Exercise exercise(String post, Exercise exercise) throws IOException {
        List<Task> tasks = new ArrayList<>();
        for (Task task : exercise.tasks()) {
            List<CheckResult> checks = new ArrayList<>();
            for (CheckResult check : task.checks()) {
                checks.add(check(post, task.number(), check));
            }
            tasks.add(new Task(
                    task.number(), task.title(), task.score(), task.max(), task.diagnosis(), task.follows(), checks));
        }
        return new Exercise(
                exercise.id(),
                exercise.title(),
                exercise.files(),
                exercise.status(),
                exercise.score(),
                exercise.max(),
                exercise.compile(),
                exercise.findings(),
                tasks);
    }

    private CheckResult check(String post, int task, CheckResult check) throws IOException {
        if (check.verdict() == Verdict.PASSED || check.file() == null || check.line() != null) {
            return check;
        }
        Map<String, String> sources = submission.sources().getOrDefault(post, Map.of());
        String method = method(post, check.file(), task);
        String source = sources.get(check.file());
        Integer line = method == null || source == null ? null : line(source, method);
        return new CheckResult(
                check.id(),
                check.title(),
                check.verdict(),
                check.points(),
                check.max(),
                check.message(),
                check.called(),
                check.expected(),
                check.actual(),
                check.printed(),
                check.file(),
                line,
                check.millis(),
                check.visibility());
    }

    /** The method of a task, as the stub names it in the line below its TODO. */
    private String method(String post, String file, int task) throws IOException {
        String name = file.replaceFirst("\\.java$", "");
        if (!course.stubs(post).contains(name)) {
            return null;
        }
        Pattern mark = Pattern.compile("// TODO .*\\btask " + task + "\\b.*");
        boolean marked = false;
        for (String line : course.stub(post, name).lines().toList()) {
            Matcher todo = TODO.matcher(line);
            if (marked && todo.find()) {
                return todo.group(2);
            }
            marked = mark.matcher(line.strip()).matches();
        }
        return null;
    }

    /** Where the method is open still, or where it is declared; a student's file may be anything. */
    private static Integer line(String source, String method) {
        Pattern declaration = Pattern.compile(
                "\\s*(?:public|protected|private|static|final)\\s[^;={}()]*\\b" + Pattern.quote(method) + "\\s*\\(.*");
        Integer declared = null;
        int number = 0;
        for (String line : source.lines().toList()) {
            number++;
            String start = line.substring(0, Math.min(line.length(), 300));
            Matcher todo = TODO.matcher(start);
            if (todo.find() && todo.group(2).equals(method)) {
                return number;
            }
            if (declared == null && declaration.matcher(start).matches()) {
                declared = number;
            }
        }
        return declared;
    }
}
