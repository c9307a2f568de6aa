package matml.engine.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Files whose contents have changed since they were looked at last. What counts is a comparison of contents, so no save
 * is lost, whatever an editor does (writing in place, renaming, deleting and making anew, a switch of branches); the
 * events of the file system only say that it is time to look, and looking every now and then does without them. For one
 * thread.
 */
public final class Saves implements AutoCloseable {
    /** As a safety net behind the events. */
    static final long LOOK_EVERY_MILLIS = 500;

    /**
     * Where events do not arrive (network disks, containers), and on macOS, where the JDK itself polls every few seconds:
     * comparing times is faster.
     */
    static final long LOOK_EVERY_MILLIS_WITHOUT_EVENTS = 200;

    /** Editors write a file in several steps; a moment after the last one all of them are done. */
    private static final long SETTLE_MILLIS = 15;

    /** Whoever goes on writing for so long does not wait for an answer any more than we for the end. */
    private static final long LONGEST_SETTLING_MILLIS = 1_000;

    /** How long a file may be gone or empty while its editor replaces it. */
    private static final long REPLACING_MILLIS = 200;

    /** Contents of files that changed lately are compared whatever their time says: clocks of file systems are coarse. */
    private static final long COARSEST_CLOCK_NANOS = 3_000_000_000L;

    private static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 16;
    private static final long LARGEST_BYTES = 1024 * 1024;

    private final List<Path> folders;
    private final WatchService events;
    /** Folders that tell of changes, with what tells them from others that take their place. */
    private final Map<Path, Optional<Object>> registered = new HashMap<>();

    private long lookEveryMillis;
    private Map<Path, Seen> seen;

    /**
     * A file as it was: its contents are read again only if something else about it is different.
     *
     * @param key what tells it from another file of the same name; null where the system has no such thing
     * @param since when it was first seen so, on a clock that nobody sets
     */
    private record Seen(FileTime modified, long size, Object key, byte[] digest, long since) {
        boolean isAs(BasicFileAttributes now) {
            return modified.equals(now.lastModifiedTime()) && size == now.size() && Objects.equals(key, now.fileKey());
        }

        boolean sameContents(Seen other) {
            return other != null && Arrays.equals(digest, other.digest);
        }
    }

    /**
     * What a look found.
     *
     * @param changed files with other contents than before, new ones and deleted ones among them
     * @param unchanged files that were written again as they had been
     */
    public record Look(Set<Path> changed, Set<Path> unchanged) {}

    /**
     * Starts with the files as they are.
     *
     * @param folders watched with all that is below them; one that is not there may come
     * @param withEvents whether to use the events of the file system
     */
    public Saves(List<Path> folders, boolean withEvents) {
        this.folders = folders;
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        this.events = withEvents && !mac ? eventsOf(folders.get(0)) : null;
        this.seen = look(Map.of());
        this.lookEveryMillis = hasEvents() ? LOOK_EVERY_MILLIS : LOOK_EVERY_MILLIS_WITHOUT_EVENTS;
    }

    private static WatchService eventsOf(Path folder) {
        try {
            return folder.getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException tooMany) {
            return null;
        }
    }

    /** Whether the file system tells of changes, so that they are seen at once. */
    public boolean hasEvents() {
        return events != null && !registered.isEmpty();
    }

    /** How often files are looked at besides. */
    public long lookEveryMillis() {
        return lookEveryMillis;
    }

    /** Waits for an event or for the next look, and looks. */
    public Look next() throws InterruptedException {
        boolean told = awaitEvents();
        Map<Path, Seen> now = settled(told);
        Set<Path> changed = new TreeSet<>();
        Set<Path> unchanged = new TreeSet<>();
        for (Map.Entry<Path, Seen> each : now.entrySet()) {
            Seen before = seen.get(each.getKey());
            if (!each.getValue().sameContents(before)) {
                changed.add(each.getKey());
            } else if (!each.getValue().modified().equals(before.modified())) {
                unchanged.add(each.getKey());
            }
        }
        for (Path before : seen.keySet()) {
            if (!now.containsKey(before)) {
                changed.add(before);
            }
        }
        seen = now;
        if (!told && !changed.isEmpty()) {
            // Nobody told us: from now on we do not rely on it.
            lookEveryMillis = LOOK_EVERY_MILLIS_WITHOUT_EVENTS;
        }
        return new Look(changed, unchanged);
    }

    /** Waits until there are no more events, or no change between two looks, and files being replaced are back. */
    private Map<Path, Seen> settled(boolean told) throws InterruptedException {
        Map<Path, Seen> now = look(seen);
        if (!told && !same(now, seen)) {
            Map<Path, Seen> before;
            long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_SETTLING_MILLIS);
            do {
                Thread.sleep(SETTLE_MILLIS);
                before = now;
                now = look(before);
            } while (!same(now, before) && System.nanoTime() < end);
        }
        return isBeingReplaced(now) ? awaitReplaced(now) : now;
    }

    private Map<Path, Seen> awaitReplaced(Map<Path, Seen> without) throws InterruptedException {
        Map<Path, Seen> now = without;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(REPLACING_MILLIS);
        while (isBeingReplaced(now) && System.nanoTime() < end) {
            Thread.sleep(SETTLE_MILLIS);
            now = look(now);
        }
        return now;
    }

    private static boolean same(Map<Path, Seen> one, Map<Path, Seen> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream().allMatch(each -> each.getValue().sameContents(other.get(each.getKey())));
    }

    /** Whether a file that was there is gone or has become empty: many editors do so for a moment. */
    private boolean isBeingReplaced(Map<Path, Seen> now) {
        return seen.entrySet().stream().anyMatch(before -> {
            Seen after = now.get(before.getKey());
            return after == null || after.size() == 0 && before.getValue().size() > 0;
        });
    }

    /** Whether an event came. */
    private boolean awaitEvents() throws InterruptedException {
        if (!hasEvents()) {
            Thread.sleep(lookEveryMillis);
            return false;
        }
        boolean told = false;
        try {
            long end = Long.MAX_VALUE;
            WatchKey key = events.poll(lookEveryMillis, TimeUnit.MILLISECONDS);
            while (key != null) {
                if (!told) {
                    end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_SETTLING_MILLIS);
                    told = true;
                }
                key.pollEvents();
                if (!key.reset()) {
                    registered.remove(key.watchable());
                }
                key = System.nanoTime() < end ? events.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS) : null;
            }
        } catch (ClosedWatchServiceException closed) {
            Thread.sleep(lookEveryMillis);
        }
        return told;
    }

    private Map<Path, Seen> look(Map<Path, Seen> before) {
        Map<Path, Seen> now = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(), DEEPEST, new Visitor(before, now));
            } catch (IOException vanished) {
                // It may come back: then all in it is new.
                registered.remove(folder);
            }
        }
        return now;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Map<Path, Seen> before;
        private final Map<Path, Seen> now;

        Visitor(Map<Path, Seen> before, Map<Path, Seen> now) {
            this.before = before;
            this.now = now;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            Optional<Object> key = Optional.ofNullable(attributes.fileKey());
            if (events != null && !key.equals(registered.get(folder))) {
                try {
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    registered.put(folder, key);
                } catch (IOException | ClosedWatchServiceException noEvents) {
                    // Looking does without.
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            // Only what a submission is made of: editors keep other files beside it.
            if (name.startsWith(".")
                    || !name.endsWith(".java") && !name.endsWith(".txt")
                    || !attributes.isRegularFile()
                    || attributes.size() > LARGEST_BYTES) {
                return FileVisitResult.CONTINUE;
            }
            Seen known = before.get(file);
            long nanos = System.nanoTime();
            boolean same = known != null && known.isAs(attributes);
            if (same && nanos - known.since() > COARSEST_CLOCK_NANOS) {
                now.put(file, known);
            } else {
                try {
                    now.put(
                            file,
                            new Seen(
                                    attributes.lastModifiedTime(),
                                    attributes.size(),
                                    attributes.fileKey(),
                                    digest(Files.readAllBytes(file)),
                                    same ? known.since() : nanos));
                } catch (IOException goneAgainOrLocked) {
                    if (known != null && Files.exists(file)) {
                        // Another program holds it, as on Windows: it is looked at again.
                        now.put(file, known);
                    }
                }
            }
            return now.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            registered.remove(file);
            return FileVisitResult.CONTINUE;
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        if (events != null) {
            try {
                events.close();
            } catch (IOException alreadyGone) {
                return;
            }
        }
    }
}
