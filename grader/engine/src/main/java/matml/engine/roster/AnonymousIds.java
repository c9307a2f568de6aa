package matml.engine.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import matml.engine.batch.ResultFiles;

/**
 * Ids instead of names: the same for a student as long as the secret is the same, and nobody without it can tell whose
 * they are, not even by trying all names.
 */
public final class AnonymousIds {
    private static final int SECRET_BYTES = 32;
    private static final int DIGITS = 12;
    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec secret;

    private AnonymousIds(byte[] secret) {
        this.secret = new SecretKeySpec(secret, MAC);
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
