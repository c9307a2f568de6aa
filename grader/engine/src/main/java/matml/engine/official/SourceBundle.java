package matml.engine.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import matml.engine.submission.Submission;

/** Of a commit what can count in a submission, as a zip: texts named {@code .java}, and the quiz answers. */
public final class SourceBundle {
    /** One byte more than the reader of submissions takes, so that it says so. */
    static final int MOST_BYTES_OF_A_FILE = 256 * 1024 + 1;

    private static final int MOST_FILES = 501;
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private static final int MOST_PATH = 500;
    private static final int MOST_REMARKS = 5;
    private static final Pattern COUNTS =
            Pattern.compile("(?:[^./][^/]*+/)*+[^./][^/]*\\.java|(?:[^./][^/]*+/){0,2}quiz/post\\d\\d\\.txt");
    private static final Pattern NEVER =
            Pattern.compile("(?:.*/)?(?:target|solutions|test|build|out|bin|node_modules|__MACOSX)/.*");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private SourceBundle() {}

    /** The files that can count, of those that a commit has; what is left out is said in a remark. */
    static List<Git.Entry> counting(List<Git.Entry> all, List<String> remarks) {
        List<Git.Entry> counting = new ArrayList<>();
        for (Git.Entry entry : all) {
            String path = entry.path();
            if (!COUNTS.matcher(path).matches() || NEVER.matcher(path).matches() || path.contains("\\")) {
                continue;
            }
            if (path.length() > MOST_PATH || path.chars().anyMatch(Character::isISOControl)) {
                remark(remarks, "A file was not read: its name is too long or holds control characters.");
            } else if (!entry.isFile()) {
                remark(remarks, path + " was not read: it is a link or no ordinary file. Put the file itself there.");
            } else if (counting.size() < MOST_FILES) {
                counting.add(entry);
            } else {
                remark(remarks, "Only the first " + MOST_FILES + " files were read.");
            }
        }
        return counting;
    }

    private static void remark(List<String> remarks, String text) {
        if (remarks.size() < MOST_REMARKS && !remarks.contains(text)) {
            remarks.add(text);
        }
    }

    /** What counts in a submission that was read already; read again it has the same hash. */
    public static byte[] zip(Submission submission) throws IOException {
        Map<String, String> files = new TreeMap<>();
        submission
                .sources()
                .forEach((post, sources) -> sources.forEach(
                        (name, text) -> files.put("exercises/src/main/java/matml/" + post + "/" + name, text)));
        submission.quizzes().forEach((post, text) -> files.put("exercises/quiz/" + post + ".txt", text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The same bytes for the same files, always. */
    static byte[] zip(List<Git.Entry> files, Map<Git.Entry, byte[]> contents, List<String> remarks) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long size = 0;
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Git.Entry file : files) {
                byte[] content = contents.get(file);
                if (content == null) {
                    remark(remarks, file.path() + " was not read: it is larger than 256 KiB.");
                    continue;
                }
                size += content.length;
                if (size > MOST_BYTES) {
                    remark(remarks, file.path() + " and what follows was not read: that is too much.");
                    break;
                }
                put(zip, file.path(), content);
            }
        }
        return bytes.toByteArray();
    }
}
