package matml.engine.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An autograder for Gradescope: {@code setup.sh}, {@code run_autograder}, and a matml with its course, hidden checks
 * included, in the folders where it looks for them. Gradescope unpacks it to {@code /autograder/source}.
 */
public final class GradescopeZip {
    /** Below it everything lies as in the course's own repository after a build. */
    private static final String HOME = "matml/";

    private static final long YEAR_2026 = 1_767_225_600_000L;

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private GradescopeZip() {}

    /**
     * Collects the files.
     *
     * @param course the folder of the built course
     * @param engine the jars of matml
     * @param assign what is graded, as {@code --assign} names it
     */
    public static GradescopeZip of(Path course, List<Path> engine, String assign, int outOf) throws IOException {
        GradescopeZip zip = new GradescopeZip();
        zip.files.put("setup.sh", text("gradescope-setup.sh", Map.of()));
        zip.files.put(
                "run_autograder",
                text("gradescope-run.sh", Map.of("@assign@", assign, "@out-of@", String.valueOf(outOf))));
        for (Path jar : engine) {
            String name = String.valueOf(jar.getFileName());
            String folder = name.startsWith("matml-engine") ? "grader/engine/target/" : "grader/engine/target/lib/";
            zip.files.put(HOME + folder + name, Files.readAllBytes(jar));
        }
        try (Stream<Path> walk = Files.walk(course)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String name = course.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                zip.files.put(HOME + "grader/checks/target/course/" + name, Files.readAllBytes(file));
            }
        }
        return zip;
    }

    private static byte[] text(String name, Map<String, String> values) throws IOException {
        try (InputStream in = GradescopeZip.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace(value.getKey(), value.getValue());
            }
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Writes the zip, whole or not at all; the same files give the same bytes. */
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                ZipEntry entry = new ZipEntry(each.getKey());
                entry.setTime(YEAR_2026);
                zip.putNextEntry(entry);
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path temporary = Files.createTempFile(folder, ".", ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                bytes.writeTo(out);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** How many bytes the files have, unpacked. */
    public long size() {
        return files.values().stream().mapToLong(each -> each.length).sum();
    }
}
