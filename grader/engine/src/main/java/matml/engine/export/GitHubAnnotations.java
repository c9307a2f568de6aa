package matml.engine.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import matml.engine.report.Report;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/**
 * Annotations of GitHub Actions: what did not pass at its line, as {@code ::error file=,line=::}, and the two notices in
 * which GitHub Classroom's reporter said the score. Every line is a command to the runner, and no text can make another
 * one: line ends and percent signs are escaped. Print it where the runner listens, and nothing else.
 */
public final class GitHubAnnotations implements Report {
    /** More of a kind are not shown for a step. */
    private static final int MOST = 10;

    /** The errors after the first ones come from these most of the time. */
    private static final int MOST_OF_A_FILE = 3;

    private static final int LONGEST = 1_000;

    private static final int LONGEST_PROPERTY = 200;

    /** Where the files of a student repository are, seen from its top. */
    private static final String SOURCES = "exercises/src/main/java/matml/";

    private record Annotation(String file, Integer line, String title, String text) {}

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String extension() {
        return "annotations";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        List<Annotation> errors = new ArrayList<>();
        Annotation open = null;
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                addErrors(post, exercise, errors);
                if (open == null) {
                    open = firstOpen(post, exercise);
                }
            }
        }
        for (Annotation error : errors.subList(0, Math.min(MOST, errors.size()))) {
            command("error", error, out);
        }
        if (open != null) {
            command("notice", open, out);
        }
        command(
                "notice",
                new Annotation(null, null, "Autograding complete", "Points " + result.score() + "/" + result.max()),
                out);
        command(
                "notice",
                new Annotation(
                        null,
                        null,
                        "Autograding report",
                        "{\"totalPoints\":" + result.score() + ",\"maxPoints\":" + result.max() + "}"),
                out);
    }

    private static void addErrors(Post post, Exercise exercise, List<Annotation> errors) {
        for (CompileError error : exercise.compile()
                .subList(0, Math.min(MOST_OF_A_FILE, exercise.compile().size()))) {
            errors.add(new Annotation(
                    path(post, error.file()),
                    (int) Math.min(Integer.MAX_VALUE, error.line()),
                    error.file() + " does not compile",
                    error.message()));
        }
        for (Finding finding : exercise.findings()) {
            errors.add(new Annotation(path(post, finding.file()), finding.line(), exercise.title(), finding.message()));
        }
        for (Task task : exercise.tasks()) {
            // What follows from an earlier task is mended there.
            if (task.follows() == null) {
                task.checks().stream()
                        .filter(check -> isWrong(check.verdict()))
                        .findFirst()
                        .ifPresent(check -> errors.add(annotation(post, exercise, task, check)));
            }
        }
    }

    /** What was tried and is wrong; what does not compile, or is not allowed, has an annotation of its own. */
    private static boolean isWrong(Verdict verdict) {
        return switch (verdict) {
            case PASSED, NOT_ATTEMPTED, NOT_COMPILED, FORBIDDEN -> false;
            default -> true;
        };
    }

    private static Annotation firstOpen(Post post, Exercise exercise) {
        for (Task task : exercise.tasks()) {
            for (CheckResult check : task.checks()) {
                if (check.verdict() == Verdict.NOT_ATTEMPTED) {
                    return new Annotation(
                            path(post, check.file()),
                            check.line(),
                            "Next",
                            exercise.title() + ", task " + task.number() + ": " + task.title()
                                    + " is still to be written.");
                }
            }
        }
        return null;
    }

    private static Annotation annotation(Post post, Exercise exercise, Task task, CheckResult check) {
        StringBuilder text = new StringBuilder(check.title()).append(": ").append(check.verdict());
        add(text, "", check.message());
        add(text, "called: ", check.called());
        add(text, "expected: ", check.expected());
        add(text, "got: ", check.actual());
        if (task.diagnosis() != null) {
            add(text, task.diagnosis().confidence() + ": ", task.diagnosis().title());
        }
        return new Annotation(
                path(post, check.file()),
                check.line(),
                exercise.title() + ", task " + task.number() + ": " + task.title(),
                text.toString());
    }

    private static void add(StringBuilder text, String label, String value) {
        if (value != null && !value.isBlank()) {
            text.append('\n').append(label).append(value.strip());
        }
    }

    /** A quiz has its folder in its name. */
    private static String path(Post post, String file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        return file.contains("/") ? "exercises/" + file : SOURCES + post.id() + "/" + file;
    }

    private static void command(String kind, Annotation annotation, Appendable out) throws IOException {
        List<String> properties = new ArrayList<>();
        if (annotation.file() != null) {
            properties.add("file=" + property(annotation.file()));
            if (annotation.line() != null && annotation.line() > 0) {
                properties.add("line=" + annotation.line());
            }
        }
        properties.add("title=" + property(annotation.title()));
        out.append("::" + kind + " " + String.join(",", properties) + "::" + data(annotation.text()) + "\n");
    }

    /** The runner's own rules for a message. */
    private static String data(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
        StringBuilder out = new StringBuilder();
        // The runner's older commands count anywhere in a line.
        shown.replace("\r\n", "\n").replace("##[", "## [").codePoints().forEach(point -> {
            switch (point) {
                case '%' -> out.append("%25");
                case '\n', '\r', 0x85, 0x2028, 0x2029 -> out.append("%0A");
                case '\t' -> out.append(' ');
                default -> out.appendCodePoint(isHarmless(point) ? point : 0xFFFD);
            }
        });
        return out.toString();
    }

    /** The runner's own rules for a property. */
    private static String property(String text) {
        String shown = text.length() <= LONGEST_PROPERTY ? text : text.substring(0, LONGEST_PROPERTY) + " ...";
        return data(shown).replace("%0A", " ").replace(":", "%3A").replace(",", "%2C");
    }

    private static boolean isHarmless(int point) {
        boolean direction = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        return !direction && !half && !Character.isISOControl(point);
    }
}
