package matml.engine.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A short fingerprint of text files, the same on every system and after every checkout: line ends do not count. */
final class SourceDigest {
    private static final int DIGITS = 10;

    private SourceDigest() {}

    /**
     * The fingerprint.
     *
     * @param places files and folders below the root; absent ones count as empty
     */
    static String of(Path root, List<String> places) throws IOException {
        MessageDigest digest = sha256();
        for (String place : places) {
            Path path = root.resolve(place);
            if (!Files.exists(path)) {
                continue;
            }
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    String name = root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), "/");
                    String text =
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
                    digest.update((name + "\0" + text.length() + "\0").getBytes(StandardCharsets.UTF_8));
                    digest.update(text.getBytes(StandardCharsets.ISO_8859_1));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
