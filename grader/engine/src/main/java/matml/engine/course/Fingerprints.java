package matml.engine.course;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import matml.engine.diagnose.CheckRun;
import matml.engine.diagnose.Form;

/**
 * What the checks of an exercise saw of its wrong solutions and of its reference.
 *
 * @param forms one per wrong solution
 * @param reference what a right solution looks like
 */
public record Fingerprints(List<Form> forms, List<CheckRun> reference) {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    /** Nothing seen yet. */
    public static final Fingerprints NONE = new Fingerprints(List.of(), List.of());

    /** Reads the fingerprints by exercise; an absent file holds none, as in a course that is just being built. */
    public static Map<String, Fingerprints> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return GSON.fromJson(reader, new TypeToken<Map<String, Fingerprints>>() {}.getType());
        }
    }

    /** Writes the fingerprints in the order of the exercises' ids. */
    public static void write(Map<String, Fingerprints> fingerprints, Path file) throws IOException {
        Files.writeString(file, GSON.toJson(new TreeMap<>(fingerprints)), StandardCharsets.UTF_8);
    }
}
