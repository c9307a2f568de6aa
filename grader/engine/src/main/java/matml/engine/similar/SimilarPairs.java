package matml.engine.similar;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Pairs of submissions that are alike, as {@code similar.json} has them.
 *
 * @param schema {@value #SCHEMA}
 * @param tool what compared them, {@code JPlag 6.0.0}
 * @param atLeast the similarity from which a pair is told, 0 to 1
 * @param compared how many submissions were compared with each other
 * @param pairs the most similar ones first
 * @param remarks what was not compared, and why, in sentences
 */
public record SimilarPairs(
        String schema, String tool, double atLeast, int compared, List<Pair> pairs, List<String> remarks) {
    /** The form of the document. */
    public static final String SCHEMA = "matml-similar/1";

    /** In a folder of its own: a submission may be called similar, too. */
    private static final String FOLDER = "similar";

    private static final String FILE = "similar.json";
    private static final long MOST_BYTES = 16L << 20;
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /**
     * Two submissions.
     *
     * @param a the name of one of them, the first in alphabetical order
     * @param b the name of the other
     * @param similarity the share of their code that the other has too, on average; 0 to 1
     * @param longest the longest piece in common, in tokens of the language
     */
    public record Pair(String a, String b, double similarity, int longest) {}

    public SimilarPairs {
        pairs = List.copyOf(pairs);
        remarks = List.copyOf(remarks);
    }

    /** Where the files are in a folder of results. */
    public static Path folder(Path results) {
        return results.resolve(FOLDER);
    }

    /** Where the document is in a folder of results. */
    public static Path file(Path results) {
        return folder(results).resolve(FILE);
    }

    /**
     * The pairs of a folder of results; empty if nobody has compared its submissions.
     *
     * @throws IOException in one sentence, if the document is none
     */
    public static Optional<SimilarPairs> in(Path results) throws IOException {
        Path file = file(results);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        String broken = file + " is no document of the form " + SCHEMA + ": run ./matml similar again.";
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(broken);
        }
        try {
            SimilarPairs read = GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), SimilarPairs.class);
            if (read != null
                    && SCHEMA.equals(read.schema())
                    && read.tool() != null
                    && read.pairs().stream().allMatch(SimilarPairs::isPair)) {
                return Optional.of(read);
            }
        } catch (RuntimeException | IOException noDocument) {
            throw new IOException(broken, noDocument);
        }
        throw new IOException(broken);
    }

    private static boolean isPair(Pair pair) {
        return pair.a() != null && pair.b() != null && pair.similarity() >= 0 && pair.similarity() <= 1;
    }

    /** The document. */
    public String json() {
        return GSON.toJson(this) + "\n";
    }
}
