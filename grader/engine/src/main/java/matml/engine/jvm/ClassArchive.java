package matml.engine.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class-data archive: the classes of a program as the JVM keeps them in memory, so that it starts in a third of the
 * time. A JVM accepts only an archive that it has made itself of the very same
 * jars, so each is made on the machine that uses it, and its name says what it was made of. Without one everything works,
 * more slowly.
 */
public final class ClassArchive {
    /** From here on the JVM keeps linked classes too, under another option. */
    private static final int AOT_SINCE = 25;

    private final Path file;
    private final String prefix;

    private ClassArchive(Path file, String prefix) {
        this.file = file;
        this.prefix = prefix;
    }

    /**
     * The archive for this JDK and class path.
     *
     * @param folder where archives are kept
     * @param main the main class of the JVM that uses it
     * @return empty where there can be none: a class path with folders in it
     */
    public static Optional<ClassArchive> in(Path folder, Class<?> main) {
        String prefix = main.getSimpleName() + "-";
        MessageDigest digest = sha256();
        update(digest, System.getProperty("java.home"));
        update(digest, System.getProperty("java.vm.version"));
        try {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                BasicFileAttributes jar = Files.readAttributes(Path.of(entry), BasicFileAttributes.class);
                if (!jar.isRegularFile()) {
                    return Optional.empty();
                }
                update(
                        digest,
                        entry + " " + jar.size() + " " + jar.lastModifiedTime().toMillis());
            }
        } catch (IOException missing) {
            return Optional.empty();
        }
        String name = prefix + HexFormat.of().formatHex(digest.digest()).substring(0, 16) + (isAot() ? ".aot" : ".jsa");
        return Optional.of(new ClassArchive(folder.toAbsolutePath().resolve(name), prefix));
    }

    /** Whether it has been made. */
    public boolean exists() {
        return Files.isRegularFile(file);
    }

    /** Whether it is worth making: neither there nor tried in vain with this very JVM and class path. */
    public boolean isMissing() {
        return !exists() && !Files.exists(inVain());
    }

    private Path inVain() {
        return file.resolveSibling(file.getFileName() + ".none");
    }

    /** Where it is, or will be. */
    Path file() {
        return file;
    }

    /** The JVM options that use it; a JVM that finds it void goes on without. */
    List<String> options() {
        return exists() ? List.of((isAot() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file) : List.of();
    }

    /** Does the work that a child is made for, in a child that is being recorded. */
    @FunctionalInterface
    public interface Training {
        void run(List<String> options) throws IOException, InterruptedException;
    }

    /**
     * Makes the archive from a run of typical work. What others made of older jars is cleared away.
     *
     * @return whether there is one now; a folder that cannot be written to stays without
     */
    public boolean make(Training training) throws InterruptedException {
        Path temporary = null;
        try {
            Files.createDirectories(file.getParent());
            temporary = Files.createTempFile(file.getParent(), ".making", isAot() ? ".aot" : ".jsa");
            Files.delete(temporary);
            training.run(List.of((isAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + temporary));
            if (!Files.isRegularFile(temporary)) {
                Files.createFile(inVain());
                return false;
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            clearOlder();
            return true;
        } catch (IOException readOnlyOrAtTheSameTime) {
            return false;
        } finally {
            if (temporary != null) {
                temporary.toFile().delete();
            }
        }
    }

    private void clearOlder() throws IOException {
        List<Path> older = new ArrayList<>();
        try (Stream<Path> list = Files.list(file.getParent())) {
            list.filter(each -> each.getFileName().toString().startsWith(prefix) && !each.equals(file))
                    .forEach(older::add);
        }
        // One in use on Windows cannot be deleted; another day will do.
        older.forEach(each -> each.toFile().delete());
    }

    private static boolean isAot() {
        return Runtime.version().feature() >= AOT_SINCE;
    }

    private static void update(MessageDigest digest, String text) {
        digest.update((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
