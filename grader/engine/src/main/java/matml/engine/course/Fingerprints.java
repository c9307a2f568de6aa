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
import matml.engine.diagnose.Form;

/** Reads and writes what the checks saw of the wrong solutions, by exercise. */
public final class Fingerprints {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private Fingerprints() {}

    /** Reads the file; an absent file holds nothing, as in a course that is just being built. */
    public static Map<String, List<Form>> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return GSON.fromJson(reader, new TypeToken<Map<String, List<Form>>>() {}.getType());
        }
    }

    /** Writes the file in the order of the exercises' ids. */
    public static void write(Map<String, List<Form>> fingerprints, Path file) throws IOException {
        Files.writeString(file, GSON.toJson(new TreeMap<>(fingerprints)), StandardCharsets.UTF_8);
    }
}
