package matml.engine.classroom;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import matml.engine.report.Report;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;

/** A code quality report for GitLab: what does not compile, what is not allowed, and tasks that failed, at their lines. */
public final class CodeQuality implements Report {
    private static final String SOURCES = "exercises/src/main/java/matml/";
    private static final int LONGEST = 500;

    @Override
    public String name() {
        return "codequality";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        JsonArray issues = new JsonArray();
        Set<String> fingerprints = new HashSet<>();
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                for (CompileError error : exercise.compile()) {
                    add(
                            issues,
                            fingerprints,
                            "critical",
                            "compile",
                            error.message(),
                            path(post, error.file()),
                            error.line());
                }
                for (Finding finding : exercise.findings()) {
                    add(
                            issues,
                            fingerprints,
                            "major",
                            finding.rule(),
                            finding.message(),
                            path(post, finding.file()),
                            finding.line());
                }
                for (Task task : exercise.tasks()) {
                    addTask(issues, fingerprints, post, exercise, task);
                }
            }
        }
        out.append(new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(issues))
                .append('\n');
    }

    /** What was tried and is wrong; what is not written yet is no matter of quality. */
    private static void addTask(JsonArray issues, Set<String> fingerprints, Post post, Exercise exercise, Task task) {
        for (CheckResult check : task.checks()) {
            boolean wrong =
                    switch (check.verdict()) {
                        case FAILED, TIMED_OUT, OUT_OF_MEMORY, CRASHED -> true;
                        default -> false;
                    };
            if (wrong && check.file() != null) {
                String said = check.message() == null ? check.verdict().toString() : check.message();
                add(
                        issues,
                        fingerprints,
                        "minor",
                        exercise.id(),
                        exercise.title() + ", task " + task.number() + ": " + check.title() + ". " + said,
                        path(post, check.file()),
                        check.line() == null ? 1 : check.line());
                return;
            }
        }
    }

    private static void add(
            JsonArray issues,
            Set<String> fingerprints,
            String severity,
            String rule,
            String text,
            String path,
            long line) {
        String flat = String.valueOf(text)
                .replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .strip();
        String fingerprint = hash(rule + "\0" + path + "\0" + line + "\0" + flat);
        if (path.isEmpty() || !fingerprints.add(fingerprint)) {
            return;
        }
        JsonObject lines = new JsonObject();
        lines.addProperty("begin", Math.max(1, line));
        JsonObject location = new JsonObject();
        location.addProperty("path", path);
        location.add("lines", lines);
        JsonObject issue = new JsonObject();
        issue.addProperty("description", flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST - 4) + " ...");
        issue.addProperty("check_name", rule);
        issue.addProperty("fingerprint", fingerprint);
        issue.addProperty("severity", severity);
        issue.add("location", location);
        issues.add(issue);
    }

    private static String path(Post post, String file) {
        if (file == null || file.isEmpty()) {
            return "";
        }
        return file.contains("/") ? "exercises/" + file : SOURCES + post.id() + "/" + file;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
