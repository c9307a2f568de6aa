package matml.engine.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Who handed in the submissions of a Gradescope export, from its {@code submission_metadata.yml}; a group shares one.
 *
 * @param by submission, {@code submission_123456}, normalised
 */
public record Submitters(Map<String, List<Submitter>> by, Map<String, Submitted.Entry> times) {
    /** Somebody who handed in. */
    public record Submitter(String email, String sid, String name) {}

    /** Nobody is known. */
    public static Submitters unknown() {
        return new Submitters(Map.of(), Map.of());
    }

    /**
     * Reads the file of an export.
     *
     * @throws IOException in one sentence, if it is none
     */
    public static Submitters read(Path file) throws IOException {
        Object root;
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(32 << 20);
            root = new Yaml(new SafeConstructor(options)).load(CsvFile.text(file));
        } catch (YAMLException broken) {
            throw new IOException(file + " is no readable YAML. Take submission_metadata.yml of the export.", broken);
        }
        if (!(root instanceof Map<?, ?> submissions)) {
            throw new IOException(file + " lists no submissions. Take submission_metadata.yml of the export.");
        }
        Map<String, List<Submitter>> by = new LinkedHashMap<>();
        Map<String, Submitted.Entry> times = new LinkedHashMap<>();
        submissions.forEach((name, content) -> {
            if (content instanceof Map<?, ?> entry && get(entry, "submitters") instanceof List<?> list) {
                List<Submitter> all = new ArrayList<>();
                for (Object each : list) {
                    if (each instanceof Map<?, ?> person) {
                        all.add(new Submitter(text(person, "email"), text(person, "sid"), text(person, "name")));
                    }
                }
                String key = Spelling.key(String.valueOf(name));
                by.put(key, List.copyOf(all));
                Instant time = time(get(entry, "created_at"));
                if (time != null) {
                    times.put(key, new Submitted.Entry(time, "Gradescope's record", "", -1));
                }
            }
        });
        return new Submitters(by, times);
    }

    /** Ruby writes its keys with a colon in front. */
    private static Object get(Map<?, ?> map, String key) {
        Object found = map.get(":" + key);
        return found == null ? map.get(key) : found;
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = get(map, key);
        return value == null ? "" : value.toString().strip();
    }

    private static Instant time(Object value) {
        if (value instanceof Date date) {
            return date.toInstant();
        }
        try {
            return value == null
                    ? null
                    : OffsetDateTime.parse(value.toString().replace(' ', 'T')).toInstant();
        } catch (DateTimeException unknown) {
            return null;
        }
    }
}
