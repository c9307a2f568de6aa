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
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Files whose contents have changed since they were looked at last. What counts is a comparison of contents, so no save
 * is lost, whatever an editor does (writing in place, renaming, deleting and making anew, a switch of branches); the
 * events of the file system only say that it is time to look, and looking every now and then does without them.
 */
public final class Saves implements AutoCloseable {
    /** As a safety net, and where events do not arrive: network disks, containers. */
    static final long LOOK_EVERY_MILLIS = 500;

    /** On macOS the JDK itself polls, every few seconds: comparing times is faster. */
    static final long LOOK_EVERY_MILLIS_ON_MACOS = 200;

    /** Editors write a file in several steps; a moment after the last one all of them are done. */
    private static final long SETTLE_MILLIS = 15;

    private static final int MOST_FILES = 5_000;
    private static final long LARGEST_BYTES = 1024 * 1024;

    private final List<Path> folders;
    private final long lookEveryMillis;
    private final WatchService events;
    private final Set<Path> registered = new TreeSet<>();
    private Map<Path, Seen> seen;

    /** A file as it was: its contents are read again only if its time or size is another. */
    private record Seen(long modified, long size, byte[] digest) {}

    /**
     * Starts with the files as they are.
     *
     * @param folders watched with all that is below them; one that is not there may come
     * @param withEvents whether to use the events of the file system
     */
    public Saves(List<Path> folders, boolean withEvents) {
        this.folders = folders;
        boolean mac = System.getProperty("os.name").startsWith("Mac");
        this.lookEveryMillis = mac ? LOOK_EVERY_MILLIS_ON_MACOS : LOOK_EVERY_MILLIS;
        this.events = withEvents && !mac ? eventsOf(folders.get(0)) : null;
        this.seen = look(Map.of());
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

    /**
     * Waits for an event or the next look.
     *
     * @return the files whose contents are others than at the last call, the ones that are gone or new among them; empty
     *     if there are none
     */
    public Set<Path> next() throws InterruptedException {
        pause();
        Map<Path, Seen> now = look(seen);
        Set<Path> changed = new TreeSet<>();
        for (Map.Entry<Path, Seen> each : now.entrySet()) {
            Seen before = seen.get(each.getKey());
            if (before == null
                    || !Arrays.equals(before.digest(), each.getValue().digest())) {
                changed.add(each.getKey());
            }
        }
        for (Path before : seen.keySet()) {
            if (!now.containsKey(before)) {
                changed.add(before);
            }
        }
        seen = now;
        return changed;
    }

    private void pause() throws InterruptedException {
        if (!hasEvents()) {
            Thread.sleep(lookEveryMillis);
            return;
        }
        try {
            WatchKey key = events.poll(lookEveryMillis, TimeUnit.MILLISECONDS);
            while (key != null) {
                key.pollEvents();
                if (!key.reset()) {
                    registered.remove(key.watchable());
                }
                key = events.poll(SETTLE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (ClosedWatchServiceException closed) {
            Thread.sleep(lookEveryMillis);
        }
    }

    private Map<Path, Seen> look(Map<Path, Seen> before) {
        Map<Path, Seen> now = new HashMap<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, new Visitor(before, now));
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
            if (events != null && !registered.contains(folder)) {
                try {
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    registered.add(folder);
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
            if (!name.endsWith(".java") && !name.endsWith(".txt") || !attributes.isRegularFile()) {
                return FileVisitResult.CONTINUE;
            }
            Seen known = before.get(file);
            long modified = attributes.lastModifiedTime().toMillis();
            // A time that is not over yet may see another save.
            boolean old = modified < System.currentTimeMillis() - 2_000;
            if (known != null && old && known.modified() == modified && known.size() == attributes.size()) {
                now.put(file, known);
            } else if (attributes.size() <= LARGEST_BYTES) {
                try {
                    now.put(file, new Seen(modified, attributes.size(), digest(Files.readAllBytes(file))));
                } catch (IOException goneAgain) {
                    return FileVisitResult.CONTINUE;
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
