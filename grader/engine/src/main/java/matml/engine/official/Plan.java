package matml.engine.official;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matml.engine.batch.ResultFiles;

/**
 * Whose work is graded, of which commit, and on how many machines: made once, by the only step that can read the
 * repositories, and believed by all others instead of what they are told by the machines that ran students' code.
 *
 * @param assign what is graded, as {@code --assign} names it
 * @param cutOff the moment after which nothing counts, or null for the moment of the plan
 * @param madeAt when the plan was made
 * @param shards how many machines share the work
 * @param entries the students, in the order of the instructor's table
 */
public record Plan(
        String schema,
        String courseVersion,
        List<String> assign,
        String cutOff,
        String madeAt,
        int shards,
        List<Entry> entries) {
    public static final String SCHEMA = "matml-plan/1";

    /** Names in the folder of a plan. */
    public static final String FILE = "plan.json";

    /** The class as {@code grade-class} takes it: a zip for each student. */
    public static final String CLASS = "class";

    /**
     * A student's part.
     *
     * @param submission the student's name: of the zip, the result document, the row in every table
     * @param commit the pinned commit, or null if there is none
     * @param time when that commit counts as handed in, or null
     * @param timeSource where the time comes from, in words
     * @param contentHash what the pinned work comes to; a result must name the same
     * @param problem why there is nothing to grade, in one sentence, or null
     * @param remarks what there is to know besides
     */
    public record Entry(
            String submission,
            String repository,
            String commit,
            String time,
            String timeSource,
            String contentHash,
            String problem,
            List<String> remarks) {
        /** Whether there is work of this student to grade. */
        public boolean isGraded() {
            return problem == null;
        }
    }

    /** How many students have something to grade. */
    public int graded() {
        return (int) entries.stream().filter(Entry::isGraded).count();
    }

    /** Reads the plan of a folder, or the file itself. */
    public static Plan read(Path path) throws IOException {
        Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not there. Make a plan with ./matml official plan.");
        }
        try {
            Plan plan = new GsonBuilder()
                    .setStrictness(Strictness.STRICT)
                    .create()
                    .fromJson(Files.readString(file, StandardCharsets.UTF_8), Plan.class);
            if (plan == null || !SCHEMA.equals(plan.schema()) || plan.entries() == null || plan.shards() < 1) {
                throw new JsonParseException("its schema must be " + SCHEMA);
            }
            return plan;
        } catch (JsonParseException broken) {
            throw new IOException(file + " is no plan: " + broken.getMessage() + ". Make a new one.", broken);
        }
    }

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        String text = new GsonBuilder()
                .disableHtmlEscaping()
                .setPrettyPrinting()
                .create()
                .toJson(this);
        ResultFiles.write(folder.resolve(FILE), text + "\n");
    }
}
