package matml.engine.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import matml.engine.publish.Publication.Published;
import matml.engine.publish.Secret.Kind;

/**
 * Searches files for secrets, byte by byte: texts, archives and what is packed in them, the constants of classes. A phrase
 * is found however its blanks and lines are broken, in a comment and in a quoted string as well.
 */
final class LeakSearch {
    /** Phrases are found by the first so many bytes of them; none may be shorter. */
    static final int WINDOW = 12;

    private static final long BASE = 1_000_003L;
    private static final int DEEPEST_ARCHIVE = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,30}\\.\\d{1,30}(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern CLASS_OF_A_POST = Pattern.compile("matml/post\\d\\d/.*");

    private record Phrase(byte[] bytes, Secret secret) {}

    private final Map<String, Secret> words = new HashMap<>();
    private final Map<Double, Secret> numbers = new HashMap<>();
    private final Map<Long, List<Phrase>> phrases = new HashMap<>();
    /** Rules out most places without looking into the map. */
    private final boolean[] begins = new boolean[1 << 18];

    LeakSearch(Collection<Secret> secrets) {
        for (Secret secret : secrets) {
            switch (secret.kind()) {
                case WORD -> words.put(secret.text(), secret);
                case NUMBER -> numbers.put(Double.valueOf(secret.text()), secret);
                case PHRASE -> {
                    phrase(secret.text(), secret);
                    // As it stands in JSON and in Java's quotes.
                    phrase(secret.text().replace("\\", "\\\\").replace("\"", "\\\""), secret);
                }
            }
        }
    }

    private void phrase(String text, Secret secret) {
        byte[] bytes = singleBlanks(text.getBytes(StandardCharsets.UTF_8));
        if (bytes.length < WINDOW) {
            throw new IllegalArgumentException("too short to be searched for: " + text);
        }
        phrases.computeIfAbsent(hash(bytes), start -> new ArrayList<>()).add(new Phrase(bytes, secret));
        begins[begin(hash(bytes))] = true;
    }

    private int begin(long hash) {
        return (int) ((hash ^ hash >>> 29) & begins.length - 1);
    }

    /** What is found in the files of a publication. */
    List<Leak> in(Map<String, Published> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, file) -> bytes.put(path, file.bytes()));
        return inBytes(bytes);
    }

    /** What is found in files by path. */
    List<Leak> inBytes(Map<String, byte[]> files) {
        Map<String, Leak> leaks = new TreeMap<>();
        files.forEach((path, bytes) -> file(path, bytes, 0, leaks));
        return List.copyOf(leaks.values());
    }

    private void file(String path, byte[] bytes, int depth, Map<String, Leak> leaks) {
        text(path, path.getBytes(StandardCharsets.UTF_8), leaks);
        text(path, bytes, leaks);
        if (ConstantPool.isClass(bytes)) {
            classFile(path, bytes, leaks);
        } else if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && depth < DEEPEST_ARCHIVE) {
            archive(path, bytes, depth, leaks);
        } else {
            numbers(path, bytes, leaks);
        }
    }

    private void archive(String path, byte[] bytes, int depth, Map<String, Leak> leaks) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file(path + "!/" + entry.getName(), zip.readAllBytes(), depth + 1, leaks);
            }
        } catch (IOException broken) {
            found(path, new Secret(Kind.WORD, "an archive that cannot be searched", broken.getMessage(), path), leaks);
        }
    }

    private void classFile(String path, byte[] bytes, Map<String, Leak> leaks) {
        try {
            ConstantPool constants = ConstantPool.read(bytes);
            // In the file itself a length stands in front of each text, and may look like a part of it.
            constants.texts().forEach(text -> words(path, text.getBytes(StandardCharsets.UTF_8), leaks));
            for (double number : constants.numbers()) {
                found(path, numbers.get(Math.abs(number)), leaks);
            }
            if (CLASS_OF_A_POST.matcher(constants.name()).matches()) {
                found(path, new Secret(Kind.WORD, "a compiled solution", constants.name(), path), leaks);
            }
        } catch (IOException broken) {
            found(path, new Secret(Kind.WORD, "a class that cannot be searched", broken.getMessage(), path), leaks);
        }
    }

    private void text(String path, byte[] bytes, Map<String, Leak> leaks) {
        words(path, bytes, leaks);
        phrases(path, singleBlanks(bytes), leaks);
    }

    private void numbers(String path, byte[] bytes, Map<String, Leak> leaks) {
        Matcher number = NUMBER.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        while (number.find()) {
            found(path, numbers.get(Double.valueOf(number.group())), leaks);
        }
    }

    private static void found(String path, Secret secret, Map<String, Leak> leaks) {
        if (secret != null) {
            leaks.putIfAbsent(path + "\0" + secret.text(), new Leak(path, secret));
        }
    }

    /** Words, with and without what hyphens join to them. */
    private void words(String path, byte[] bytes, Map<String, Leak> leaks) {
        int joined = 0;
        int plain = 0;
        for (int i = 0; i <= bytes.length; i++) {
            int each = i < bytes.length ? bytes[i] : ' ';
            boolean letter = each >= 'a' && each <= 'z'
                    || each >= 'A' && each <= 'Z'
                    || each >= '0' && each <= '9'
                    || each == '_';
            if (!letter) {
                word(path, bytes, plain, i, leaks);
                plain = i + 1;
                if (each != '-') {
                    word(path, bytes, joined, i, leaks);
                    joined = i + 1;
                }
            }
        }
    }

    private void word(String path, byte[] bytes, int from, int to, Map<String, Leak> leaks) {
        if (to - from > 3 && to - from < 100) {
            found(path, words.get(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)), leaks);
        }
    }

    /** The first bytes of every phrase are looked up at every place, by a hash that rolls along. */
    private void phrases(String path, byte[] bytes, Map<String, Leak> leaks) {
        if (bytes.length < WINDOW) {
            return;
        }
        long highest = 1;
        for (int i = 1; i < WINDOW; i++) {
            highest *= BASE;
        }
        long hash = hash(bytes);
        for (int i = 0; ; i++) {
            for (Phrase phrase : begins[begin(hash)] ? phrases.getOrDefault(hash, List.of()) : List.<Phrase>of()) {
                if (i + phrase.bytes().length <= bytes.length
                        && Arrays.equals(
                                bytes, i, i + phrase.bytes().length, phrase.bytes(), 0, phrase.bytes().length)) {
                    found(path, phrase.secret(), leaks);
                }
            }
            if (i + WINDOW >= bytes.length) {
                return;
            }
            hash = (hash - bytes[i] * highest) * BASE + bytes[i + WINDOW];
        }
    }

    private static long hash(byte[] bytes) {
        long hash = 0;
        for (int i = 0; i < WINDOW; i++) {
            hash = hash * BASE + bytes[i];
        }
        return hash;
    }

    /** Blanks and line ends become one blank; what begins the lines of a comment or quotation goes with them. */
    private static byte[] singleBlanks(byte[] bytes) {
        byte[] out = new byte[bytes.length];
        int length = 0;
        int i = 0;
        while (i < bytes.length) {
            if (!isBlank(bytes[i])) {
                out[length++] = bytes[i++];
                continue;
            }
            boolean newLine = false;
            while (i < bytes.length && (isBlank(bytes[i]) || newLine && isLineStart(bytes[i]))) {
                newLine |= bytes[i] == '\n';
                i++;
            }
            out[length++] = ' ';
        }
        return Arrays.copyOf(out, length);
    }

    private static boolean isBlank(byte each) {
        return each == ' ' || each == '\t' || each == '\r' || each == '\n';
    }

    private static boolean isLineStart(byte each) {
        return each == '*' || each == '>' || each == '/' || each == '#';
    }
}
