package matml.engine.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.engine.submission.UnreadableSubmission;

/**
 * The submissions of a class: each direct child of a folder, as a folder or a zip, is one. They are looked through once
 * and read again when their turn comes, so that a class of any size fits into memory.
 *
 * @param paths where the submissions are, by name, in alphabetical order
 * @param unreadable why the others cannot be graded, by name
 * @param posts the posts that a submission has: what is graded unless told otherwise
 * @param unpacked what has to be cleared away afterwards
 */
public record ClassFolder(
        Map<String, Path> paths, Map<String, String> unreadable, List<String> posts, Optional<Closeable> unpacked)
        implements Closeable {
    /**
     * Looks through a class: a folder, or a zip of one.
     *
     * @throws UnreadableSubmission if it is no class, in one sentence
     */
    public static ClassFolder read(Path path) throws IOException {
        if (Files.isRegularFile(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            ClassZip zip = ClassZip.unpack(path);
            try {
                ClassFolder folder = look(zip.submissions());
                return new ClassFolder(folder.paths(), folder.unreadable(), folder.posts(), Optional.of(zip));
            } catch (IOException | RuntimeException failed) {
                zip.close();
                throw failed;
            }
        }
        return look(path);
    }

    private static ClassFolder look(Path folder) throws IOException {
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
        Map<String, Path> paths = new LinkedHashMap<>();
        Map<String, String> unreadable = new LinkedHashMap<>();
        TreeSet<String> posts = new TreeSet<>();
        for (Path child : children) {
            String name = String.valueOf(child.getFileName());
            try {
                Submission submission = new SubmissionReader().read(child);
                if (paths.putIfAbsent(submission.name(), child) != null) {
                    unreadable.put(name, "There is a folder and a zip of this name; the folder was graded.");
                } else {
                    posts.addAll(submission.posts());
                }
            } catch (IOException broken) {
                unreadable.put(name, reason(broken));
            }
        }
        return new ClassFolder(paths, unreadable, List.copyOf(posts), Optional.empty());
    }

    static String reason(IOException problem) {
        return problem instanceof UnreadableSubmission
                ? problem.getMessage()
                : "It cannot be read: " + problem.getMessage();
    }

    /** Files beside the submissions (a list of names, say) are no submissions. */
    private static boolean isCandidate(Path child, String name) {
        return !name.startsWith(".")
                && (Files.isDirectory(child)
                        || Files.isRegularFile(child)
                                && name.toLowerCase(Locale.ROOT).endsWith(".zip"));
    }

    /**
     * The class with some of its submissions only.
     *
     * @param only names to keep; empty for all
     * @throws IllegalArgumentException if nobody is called so
     */
    public ClassFolder only(Collection<String> only) {
        if (only.isEmpty()) {
            return this;
        }
        for (String name : only) {
            if (!paths.containsKey(name) && !unreadable.containsKey(name)) {
                throw new IllegalArgumentException("There is no submission '" + name + "' in this class. There are: "
                        + String.join(", ", paths.keySet()) + ".");
            }
        }
        return with(keep(paths, only::contains), keep(unreadable, only::contains));
    }

    /** The submissions that fall to one of several machines; together the shards have each submission once. */
    public ClassFolder shard(Shard shard) {
        return with(keep(paths, shard::has), keep(unreadable, shard::has));
    }

    private ClassFolder with(Map<String, Path> somePaths, Map<String, String> someUnreadable) {
        return new ClassFolder(somePaths, someUnreadable, posts, unpacked);
    }

    /** Clears away what was unpacked. */
    @Override
    public void close() throws IOException {
        if (unpacked.isPresent()) {
            unpacked.get().close();
        }
    }

    private static <T> Map<String, T> keep(Map<String, T> all, Predicate<String> wanted) {
        Map<String, T> kept = new LinkedHashMap<>(all);
        kept.keySet().removeIf(wanted.negate());
        return kept;
    }
}
