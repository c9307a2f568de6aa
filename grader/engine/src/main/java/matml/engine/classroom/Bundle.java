package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.publish.Publication;

/**
 * A grading bundle for Classroom 50: a thin {@code autograder.py}, the engine, the public checks. Whoever knows its
 * address can read it, so it is made of what a student repository holds, and of nothing else.
 */
public final class Bundle {
    /** The runner fetches no larger one. */
    public static final long MOST_BYTES = 10L * 1024 * 1024;

    /** The file that is started. */
    public static final String START = "autograder.py";

    /** Of the student repository; the rest of it is the student's. */
    private static final List<String> PARTS =
            List.of("matml-engine/lib/", "matml-engine/course/", "matml-engine/licences/", "LICENSE", "NOTICE");

    /** Classroom 50's job ends after 15 minutes, with setting up and fetching the bundle in them. */
    private static final int SECONDS = 480;

    private static final int TAR_BLOCK = 512;

    private final SortedMap<String, byte[]> files;

    private Bundle(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /**
     * Makes a bundle.
     *
     * @param publication the student repository of the selection, in which nothing secret was found
     * @throws IOException in one sentence, if it is too large or there is nothing public in it
     */
    public static Bundle of(Publication publication, Course course, Selection selection) throws IOException {
        JsonArray rows = new JsonArray();
        for (JsonElement each : Rows.ofNothing(course, selection, "")) {
            JsonObject row = new JsonObject();
            row.add("test-name", each.getAsJsonObject().get("test-name"));
            row.add("max-score", each.getAsJsonObject().get("max-score"));
            rows.add(row);
        }
        if (rows.isEmpty()) {
            throw new IOException(String.join(", ", selection.assign())
                    + " has no public check, and a bundle holds nothing else. Select exercises.");
        }
        JsonObject settings = new JsonObject();
        JsonArray assign = new JsonArray();
        selection.assign().forEach(assign::add);
        settings.add("assign", assign);
        settings.addProperty("courseVersion", course.version());
        settings.addProperty("seconds", SECONDS);
        settings.add("rows", rows);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(START, resource(START));
        files.put("bundle.json", Classroom50Result.text(settings).getBytes(StandardCharsets.UTF_8));
        files.putAll(parts(publication));
        Bundle bundle = new Bundle(files);
        if (bundle.size() > MOST_BYTES) {
            throw new IOException("The bundle has " + megabytes(bundle.size())
                    + " MB, and Classroom 50 fetches no more than 10 MiB. Select fewer posts.");
        }
        return bundle;
    }

    /** Written out once, since what a publication holds it gives away as a whole. */
    private static Map<String, byte[]> parts(Publication publication) throws IOException {
        Path temporary = Files.createTempDirectory("matml-bundle-");
        try {
            Path whole = temporary.resolve("student");
            publication.write(whole);
            Map<String, byte[]> parts = new TreeMap<>();
            for (String name : publication.files().keySet()) {
                if (PARTS.stream().anyMatch(name::startsWith)) {
                    parts.put(name, Files.readAllBytes(whole.resolve(name)));
                }
            }
            return parts;
        } finally {
            delete(temporary);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Bundle.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** The names of its files. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** Its bytes as Classroom 50 publishes it: packed, each file with its head. */
    public long size() throws IOException {
        long[] count = new long[1];
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                count[0]++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                count[0] += length;
            }
        };
        try (OutputStream packed = new GZIPOutputStream(counting)) {
            for (byte[] content : files.values()) {
                packed.write(new byte[TAR_BLOCK]);
                new ByteArrayInputStream(content).transferTo(packed);
            }
        }
        return count[0];
    }

    /** {@code 7.6}. */
    public static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1e6);
    }

    /**
     * Writes it. An earlier bundle is replaced; a folder of anything else is not touched.
     *
     * @throws IOException in one sentence, if there is something else already
     */
    public void write(Path folder) throws IOException {
        if (Files.exists(folder) && !isBundleOrEmpty(folder)) {
            throw new IOException(
                    folder + " holds something that is no bundle. Give a folder that is empty or not there.");
        }
        Path target = folder.toAbsolutePath().normalize();
        Files.createDirectories(target.getParent());
        Path temporary = Files.createTempDirectory(target.getParent(), ".bundle");
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = temporary.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            delete(target);
            Files.move(temporary, target);
        } finally {
            delete(temporary);
        }
    }

    private static boolean isBundleOrEmpty(Path folder) throws IOException {
        if (Files.isRegularFile(folder.resolve("bundle.json")) && Files.isRegularFile(folder.resolve(START))) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /** The entry for {@code assignments.json}: what this bundle needs there. */
    public static String entry(String slug, String name) {
        JsonObject runtime = new JsonObject();
        runtime.addProperty("java", "21");
        JsonObject entry = new JsonObject();
        entry.addProperty("slug", slug);
        entry.addProperty("name", name);
        entry.addProperty("mode", "individual");
        entry.addProperty("autograder", "default");
        entry.addProperty("submission_mode", "tag");
        entry.add("runtime", runtime);
        return Classroom50Result.text(entry);
    }
}
