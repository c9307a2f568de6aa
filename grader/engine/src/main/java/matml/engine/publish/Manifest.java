package matml.engine.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.publish.Publication.Published;

/**
 * The list of what was published, inside of the student repository: it makes decidable later who has changed a file. A
 * line for each: whose it is, the SHA-256 of its bytes without carriage returns, its path.
 *
 * @param files by path
 */
record Manifest(String version, List<String> practice, SortedMap<String, Line> files) {
    /** Where it is. */
    static final String PATH = "matml-engine/published.txt";

    private static final String HEAD =
            "# Written by matml publish, for matml publish --update: what was published here.\n";
    private static final int LONGEST = 4 * 1024 * 1024;
    private static final Pattern LINE =
            Pattern.compile("(work|course|setting) ([0-9a-f]{64}) ([\\w.@+-]+(?:/[\\w.@+-]+)*)");

    /** What is known of a file. */
    record Line(Role role, String hash) {}

    static Manifest of(String version, List<String> practice, Map<String, Published> files) {
        TreeMap<String, Line> lines = new TreeMap<>();
        files.forEach((path, file) -> lines.put(path, new Line(file.role(), hash(file.bytes()))));
        return new Manifest(version, practice, lines);
    }

    byte[] bytes() {
        StringBuilder text = new StringBuilder(HEAD);
        text.append("version ").append(version).append('\n');
        text.append("practice ").append(String.join(" ", practice)).append('\n');
        files.forEach((path, line) ->
                text.append(line.role() + " " + line.hash() + " " + path).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the list of a student repository, which is the student's to change: no path in it leads out of the repository
     * or into git's own folder.
     *
     * @throws IOException in one sentence, if there is none or it is damaged
     */
    static Manifest read(Path repository) throws IOException {
        Path file = repository.resolve(PATH);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            throw new IOException(repository + " is no student repository: " + PATH
                    + " is missing. Give the folder that publish has written, or a clone of it.");
        }
        String version = "";
        List<String> practice = List.of();
        TreeMap<String, Line> lines = new TreeMap<>();
        for (String line :
                Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
            Matcher entry = LINE.matcher(line);
            if (line.startsWith("version ")) {
                version = line.substring("version ".length());
            } else if (line.startsWith("practice ")) {
                practice = Arrays.asList(line.substring("practice ".length()).split(" "));
            } else if (entry.matches() && isInside(entry.group(3))) {
                lines.put(
                        entry.group(3),
                        new Line(Role.valueOf(entry.group(1).toUpperCase(Locale.ROOT)), entry.group(2)));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                throw new IOException(file + " is damaged: a line of it is not understood. Bring it back from the last"
                        + " commit: git checkout -- " + PATH);
            }
        }
        return new Manifest(version, practice, lines);
    }

    private static boolean isInside(String path) {
        return Arrays.stream(path.split("/")).noneMatch(part -> part.matches("\\.+") || part.equalsIgnoreCase(".git"));
    }

    /** The SHA-256 of a file; line ends are the system's business, not an edit. */
    static String hash(byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(withoutReturns(bytes));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same text with the line ends of a repository. */
    static byte[] withoutReturns(byte[] bytes) {
        byte[] kept = new byte[bytes.length];
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != '\r' || i + 1 == bytes.length || bytes[i + 1] != '\n') {
                kept[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(kept, length);
    }
}
