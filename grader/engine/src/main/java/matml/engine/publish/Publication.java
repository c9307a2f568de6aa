package matml.engine.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A student repository before it is written.
 *
 * @param version the version of the course
 * @param practice what the practice workflow asks for: posts, groups, exercises
 * @param files the files by path, with slashes; the list of them is one
 */
public record Publication(String version, List<String> practice, SortedMap<String, Published> files) {
    private static final String LAUNCHER = "matml";

    /** A file and whose it is. */
    record Published(Role role, byte[] bytes) {}

    static Publication of(String version, List<String> practice, Map<String, Published> files) {
        TreeMap<String, Published> all = new TreeMap<>(files);
        all.put(
                Manifest.PATH,
                new Published(Role.COURSE, Manifest.of(version, practice, all).bytes()));
        return new Publication(version, practice, all);
    }

    /** How many bytes there are. */
    public long size() {
        return files.values().stream().mapToLong(file -> file.bytes().length).sum();
    }

    /**
     * Writes the repository: to a folder beside it first, then moved, so that there is never a part of one. Where git has
     * just made an empty repository, it is filled.
     *
     * @throws IOException in one sentence, if there is something already
     */
    public void write(Path folder) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        refuseToOverwrite(target);
        Path parent = target.getParent();
        if (parent == null) {
            throw new IOException(target + " is a whole disk: give a folder that is not there yet.");
        }
        Files.createDirectories(parent);
        Path temporary = Files.createTempDirectory(parent, ".publishing");
        try {
            for (Map.Entry<String, Published> file : files.entrySet()) {
                Path path = temporary.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().bytes());
                shareLike(file.getKey(), path);
            }
            if (Files.exists(target)) {
                moveInto(temporary, target);
            } else {
                openToReaders(temporary);
                Files.move(temporary, target);
            }
        } finally {
            delete(temporary);
        }
    }

    /** The launcher can be started, and everything read by others, where files have such rights. */
    static void shareLike(String name, Path path) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(name.equals(LAUNCHER) ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Temporary folders are their owner's alone; a repository need not be. */
    private static void openToReaders(Path folder) throws IOException {
        if (isPosix(folder)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** Fails where there is something that is not ours to replace. */
    public static void refuseToOverwrite(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is a file. Give a folder that is empty or not there yet.");
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path each : inside) {
                if (!each.getFileName().toString().equals(".git")) {
                    throw new IOException(folder + " is not empty: " + each.getFileName()
                            + " is there. Give a folder that is empty or not there yet; corrections go into a student"
                            + " repository with publish --update " + folder + ".");
                }
            }
        }
    }

    private static void moveInto(Path from, Path target) throws IOException {
        List<Path> moved = new ArrayList<>();
        try (Stream<Path> inside = Files.list(from)) {
            for (Path each : inside.sorted().toList()) {
                Path to = target.resolve(each.getFileName());
                Files.move(each, to);
                moved.add(to);
            }
        } catch (IOException failed) {
            for (Path each : moved) {
                delete(each);
            }
            throw failed;
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
