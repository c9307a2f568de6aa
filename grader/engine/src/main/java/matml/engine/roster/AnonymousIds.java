package matml.engine.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import matml.engine.batch.ResultFiles;

/**
 * Ids instead of names: the same for a student as long as the secret is the same, and nobody without it can tell whose
 * they are, not even by trying all names.
 */
public final class AnonymousIds {
    /** The secret that labels on the page of a class are made with, in the folder of the results. */
    public static final String FILE = "names.key";

    private static final int SECRET_BYTES = 32;
    private static final int DIGITS = 12;
    private static final int SHORTEST = 5;
    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec secret;

    private AnonymousIds(byte[] secret) {
        this.secret = new SecretKeySpec(secret, MAC);
    }

    /** The secret of a folder of results, which stays in it. */
    public static AnonymousIds of(Path results) throws IOException {
        return by(results.resolve(FILE));
    }

    /**
     * Ids by the secret in a file, which is made if it is not there.
     *
     * @throws IOException in one sentence, if the file holds something else
     */
    public static AnonymousIds by(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] made = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(made);
            // Temporary files are for their owner alone, and a rename keeps that.
            ResultFiles.write(file, HexFormat.of().formatHex(made) + "\n");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        if (!text.matches("[0-9a-f]{" + 2 * SECRET_BYTES + "}")) {
            throw new IOException(
                    file + " is no secret of matml. Give --anonymous a file that is not there yet, and keep"
                            + " it: the same secret gives the same ids.");
        }
        return new AnonymousIds(HexFormat.of().parseHex(text));
    }

    /** Short ids for those who are together in a class: the beginnings of their ids, as long as they must be to differ. */
    public Map<String, String> labels(Collection<String> names) {
        Map<String, String> ids = new LinkedHashMap<>();
        names.forEach(name -> ids.put(name, of(name)));
        for (int length = SHORTEST; ; length++) {
            int most = length;
            Map<String, String> labels = new LinkedHashMap<>();
            ids.forEach((name, id) -> labels.put(name, id.substring(0, Math.min(most, id.length()))));
            // Names that are one to the roster (in upper and lower case, say) have the same id at any length.
            if (new HashSet<>(labels.values()).size() == new HashSet<>(ids.values()).size()) {
                return labels;
            }
        }
    }

    /** The id of a student. */
    public String of(String student) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(secret);
            byte[] hash = mac.doFinal(Spelling.key(student).getBytes(StandardCharsets.UTF_8));
            return "s" + HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
