package matml.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.engine.submission.UnreadableSubmission;

/**
 * The submissions of a class: each direct child of a folder, as a folder or a zip, is one.
 *
 * @param readable the submissions by name, in alphabetical order
 * @param unreadable why the others cannot be graded, by name
 */
public record ClassFolder(Map<String, Submission> readable, Map<String, String> unreadable) {
    /**
     * Reads a class folder.
     *
     * @throws UnreadableSubmission if it is no class folder, in one sentence
     */
    public static ClassFolder read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableSubmission(
                    folder + " is no folder. Give the folder that holds one folder or zip per submission.");
        }
        if (Files.isDirectory(folder.resolve("exercises")) || Files.isDirectory(folder.resolve("matml"))) {
            throw new UnreadableSubmission(folder + " looks like one submission, not like a class of them: use"
                    + " ./matml grade, or give the folder above it.");
        }
        List<Path> children = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.filter(child -> isCandidate(child, String.valueOf(child.getFileName())))
                    .sorted()
                    .forEach(children::add);
        }
        if (children.isEmpty()) {
            throw new UnreadableSubmission(folder
                    + " holds no submission: there is nothing to grade. Each submission is a folder or a zip in it.");
        }
        Map<String, Submission> readable = new LinkedHashMap<>();
        Map<String, String> unreadable = new LinkedHashMap<>();
        SubmissionReader reader = new SubmissionReader();
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            try {
                Submission submission = reader.read(child);
                if (readable.putIfAbsent(submission.name(), submission) != null) {
                    unreadable.put(name, "There is a folder and a zip of this name; the folder was graded.");
                }
            } catch (UnreadableSubmission nothing) {
                unreadable.put(name, nothing.getMessage());
            } catch (IOException broken) {
                unreadable.put(name, "It cannot be read: " + broken.getMessage());
            }
        }
        return new ClassFolder(readable, unreadable);
    }

    /** Files beside the submissions (a list of names, say) are no submissions. */
    private static boolean isCandidate(Path child, String name) {
        return !name.startsWith(".")
                && (Files.isDirectory(child)
                        || Files.isRegularFile(child)
                                && name.toLowerCase(Locale.ROOT).endsWith(".zip"));
    }

    /** The posts that a submission of the class has: what is graded unless told otherwise. */
    public List<String> posts() {
        return Stream.concat(
                        readable.values().stream().flatMap(submission -> submission.sources().keySet().stream()),
                        readable.values().stream().flatMap(submission -> submission.quizzes().keySet().stream()))
                .distinct()
                .sorted()
                .toList();
    }
}
