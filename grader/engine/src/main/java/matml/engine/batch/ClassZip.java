package matml.engine.batch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import matml.engine.submission.UnreadableSubmission;

/**
 * One zip with a whole class in it, as learning platforms hand out: what can count is unpacked to a temporary folder.
 * Nothing is written outside of it, no name in the zip is trusted, and the size is counted while unpacking, not taken
 * from what the zip says of itself.
 */
final class ClassZip implements Closeable {
    private static final int MOST_ENTRIES = 200_000;
    private static final long MOST_BYTES = 1L << 30;

    /** Larger sources are refused by the reader, which says so: one byte more than it takes is enough for that. */
    private static final int MOST_SOURCE_BYTES = 256 * 1024 + 1;

    private static final int MOST_ZIP_BYTES = 64 * 1024 * 1024;
    private static final Set<String> TOPS_OF_A_SUBMISSION = Set.of("exercises", "matml", "src", "quiz");

    private final Path folder;

    private ClassZip(Path folder) {
        this.folder = folder;
    }

    /**
     * Unpacks.
     *
     * @throws UnreadableSubmission in one sentence, if it is no zip or too much
     */
    static ClassZip unpack(Path file) throws IOException {
        ClassZip unpacked = new ClassZip(Files.createTempDirectory("matml-class"));
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            long bytes = 0;
            int count = 0;
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (++count > MOST_ENTRIES || bytes > MOST_BYTES) {
                    throw new UnreadableSubmission(file + " holds more than " + MOST_ENTRIES
                            + " files or 1 GiB. Unpack it," + " and give the folder.");
                }
                bytes += unpacked.write(zip, entry);
            }
            return unpacked;
        } catch (ZipException broken) {
            unpacked.close();
            throw new UnreadableSubmission(
                    file + " is not a readable zip file (" + broken.getMessage() + "). Download it again.");
        } catch (IOException | RuntimeException failed) {
            unpacked.close();
            throw failed;
        }
    }

    private long write(ZipFile zip, ZipEntry entry) throws IOException {
        String name = entry.getName().replace('\\', '/');
        int most = name.toLowerCase(Locale.ROOT).endsWith(".zip") ? MOST_ZIP_BYTES : MOST_SOURCE_BYTES;
        if (name.isEmpty() || List.of(name.split("/")).contains("..")) {
            return 0;
        }
        Path target;
        try {
            target = folder.resolve(name).normalize();
        } catch (InvalidPathException unfit) {
            return 0;
        }
        if (!target.startsWith(folder) || target.equals(folder)) {
            return 0;
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return 0;
        }
        if (!counts(name) || Files.exists(target)) {
            // An empty folder still is a submission, whose row says that there is nothing in it.
            Files.createDirectories(target.getParent());
            return 0;
        }
        Files.createDirectories(target.getParent());
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(most);
        }
        try (OutputStream out = Files.newOutputStream(target)) {
            out.write(content);
        }
        return content.length;
    }

    private static boolean counts(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".java") || lower.endsWith(".txt") || lower.endsWith(".zip");
    }

    /** The folder whose children are the submissions: a folder around all of them is no submission itself. */
    Path submissions() throws IOException {
        Path top = folder;
        while (true) {
            List<Path> children;
            try (Stream<Path> list = Files.list(top)) {
                children = list.filter(
                                each -> !String.valueOf(each.getFileName()).startsWith("__MACOSX"))
                        .toList();
            }
            if (children.size() != 1 || !Files.isDirectory(children.get(0)) || holdsASubmission(children.get(0))) {
                return top;
            }
            top = children.get(0);
        }
    }

    private static boolean holdsASubmission(Path child) throws IOException {
        try (Stream<Path> list = Files.list(child)) {
            return list.anyMatch(each -> TOPS_OF_A_SUBMISSION.contains(String.valueOf(each.getFileName()))
                    || each.toString().endsWith(".java"));
        }
    }

    @Override
    public void close() {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException stays) {
            // The system clears its temporary folder some day.
        }
    }
}
