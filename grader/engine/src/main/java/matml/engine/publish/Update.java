package matml.engine.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import matml.engine.publish.Manifest.Line;
import matml.engine.publish.Publication.Published;

/**
 * Brings a new publication into a student repository. Nothing is lost: work is never touched once it has been edited, and
 * whatever else was edited before it is replaced goes to a folder below {@code .matml}. It needs no git and asks for no
 * clean state; a run that was interrupted is finished by the next one.
 */
public final class Update {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private final Path repository;
    private final Manifest before;
    private final Publication publication;
    private final String backup;
    private final Outcome outcome = new Outcome();

    /**
     * What an update did.
     *
     * @param written paths that are new or newer now
     * @param deleted paths that the course no longer has
     * @param replaced paths that had been edited and were replaced; what they were is below {@code backup}
     * @param kept edited paths that the course has changed as well: they stayed as they are, and the course's version is
     *     below {@code backup}
     * @param backup folder below the repository, {@code .matml/update-...}
     */
    public record Done(
            List<String> written, List<String> deleted, List<String> replaced, List<String> kept, String backup) {}

    private static final class Outcome {
        private final List<String> written = new ArrayList<>();
        private final List<String> deleted = new ArrayList<>();
        private final List<String> replaced = new ArrayList<>();
        private final List<String> kept = new ArrayList<>();
    }

    private Update(Path repository, Manifest before, Publication publication, Clock clock) {
        this.repository = repository;
        this.before = before;
        this.publication = publication;
        this.backup = ".matml/update-" + STAMP.format(LocalDateTime.now(clock));
    }

    /**
     * The posts, groups and exercises that the practice workflow of a student repository asks for.
     *
     * @throws IOException in one sentence, if it is no student repository
     */
    public static List<String> practice(Path repository) throws IOException {
        return Manifest.read(repository).practice();
    }

    /**
     * Updates a repository.
     *
     * @throws IOException in one sentence, if it is no student repository, or if a link in it leads elsewhere: then
     *     nothing was changed
     */
    public static Done apply(Publication publication, Path repository, Clock clock) throws IOException {
        Path folder = repository.toAbsolutePath().normalize();
        return new Update(folder, Manifest.read(folder), publication, clock).run();
    }

    private Done run() throws IOException {
        TreeSet<String> paths = new TreeSet<>(publication.files().keySet());
        paths.addAll(before.files().keySet());
        for (String path : paths) {
            refuseLinks(path);
        }
        refuseLinks(backup + "/x");
        for (String path : paths) {
            // Its own list last: until then everything can be done again.
            if (!path.equals(Manifest.PATH)) {
                file(path);
            }
        }
        put(Manifest.PATH, publication.files().get(Manifest.PATH).bytes());
        return new Done(
                List.copyOf(outcome.written),
                List.copyOf(outcome.deleted),
                List.copyOf(outcome.replaced),
                List.copyOf(outcome.kept),
                backup);
    }

    /** Three versions of a file meet: what was published, what is there, and what is to be. */
    private void file(String path) throws IOException {
        Path file = repository.resolve(path);
        Line old = before.files().get(path);
        Published now = publication.files().get(path);
        String there = Files.isRegularFile(file) ? Manifest.hash(Files.readAllBytes(file)) : null;
        String wanted = now == null ? null : Manifest.hash(now.bytes());
        boolean edited = there != null && (old == null || !there.equals(old.hash()));
        if (there == null ? wanted == null : there.equals(wanted)) {
            return;
        }
        if (!edited) {
            replace(path, now);
            return;
        }
        Role role = now == null ? old.role() : now.role();
        if (role == Role.COURSE) {
            put(backup + "/yours/" + path, Files.readAllBytes(file));
            outcome.replaced.add(path);
            replace(path, now);
        } else if (now != null && (old == null || !old.hash().equals(wanted))) {
            put(backup + "/course/" + path, now.bytes());
            outcome.kept.add(path);
        }
    }

    private void replace(String path, Published now) throws IOException {
        if (now == null) {
            Files.delete(repository.resolve(path));
            outcome.deleted.add(path);
        } else {
            put(path, now.bytes());
            outcome.written.add(path);
        }
    }

    /** Writes under another name, and renames: a reader finds the old or the new file, never a part of one. */
    private void put(String path, byte[] bytes) throws IOException {
        Path file = repository.resolve(path);
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), ".", ".tmp");
        try {
            Files.write(temporary, bytes);
            Publication.shareLike(path, temporary);
            try {
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherDisk) {
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A repository comes from a student: no link in it leads our writing elsewhere, and no folder stands for a file. */
    private void refuseLinks(String path) throws IOException {
        Path each = repository;
        for (Path part : Path.of(path)) {
            each = each.resolve(part);
            boolean last = each.equals(repository.resolve(path));
            if (Files.isSymbolicLink(each)) {
                throw new IOException(each + " is a link. Replace it by what it leads to, and update again; nothing was"
                        + " changed.");
            }
            boolean there = Files.exists(each, LinkOption.NOFOLLOW_LINKS);
            if (there && (last ? !Files.isRegularFile(each) : !Files.isDirectory(each))) {
                throw new IOException(each + " should be a " + (last ? "file" : "folder")
                        + ". Move it out of the way, and update again; nothing was changed.");
            }
        }
    }
}
