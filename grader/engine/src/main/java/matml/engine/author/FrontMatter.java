package matml.engine.author;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Named values of the course's sources: YAML files, and the comment that heads a wrong solution or an alternative. */
final class FrontMatter {
    private static final Pattern ENTRY = Pattern.compile("([a-z]+):(?: (.*)|\\s*)");

    private final String file;
    private final Map<String, Object> values;

    private FrontMatter(String file, Map<String, Object> values) {
        this.file = file;
        this.values = values;
    }

    /**
     * Reads the leading comment of a Java source: lines {@code name: text}, continued by indented lines, {@code [a, b]}
     * for lists. Not YAML, because a sentence may hold a colon or a backtick.
     */
    static FrontMatter ofJava(String file, String text) {
        int end = text.indexOf("*/");
        if (!text.startsWith("/*") || end < 0) {
            throw new CourseDefect(file + " must begin with a comment that says what it is (see CONTRIBUTING.md).");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        String name = null;
        int number = 1;
        for (String line : text.substring(2, end).lines().skip(1).toList()) {
            number++;
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                name = entry.group(1);
                values.put(name, entry.group(2) == null ? "" : entry.group(2).strip());
            } else if (name != null && (line.isBlank() || line.startsWith(" "))) {
                values.put(name, (values.get(name) + " " + line.strip()).strip());
            } else {
                throw new CourseDefect(file + ", line " + number + ": expected 'name: text' or an indented line.");
            }
        }
        values.replaceAll((key, value) -> plain((String) value));
        return new FrontMatter(file, values);
    }

    private static Object plain(String value) {
        if (value.matches("-?\\d{1,9}")) {
            return Integer.valueOf(value);
        }
        if (value.equals("true") || value.equals("false")) {
            return Boolean.valueOf(value);
        }
        if (value.startsWith("[") && value.endsWith("]")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
        return value;
    }

    /** Reads a YAML mapping. */
    static FrontMatter ofYaml(String file, String text) {
        try {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(text.replace("\r\n", "\n"));
            return new FrontMatter(file, mapping(file, loaded));
        } catch (YAMLException broken) {
            throw new CourseDefect(file + ": " + broken.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(String file, Object loaded) {
        if (loaded instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            return (Map<String, Object>) map;
        }
        throw new CourseDefect(file + " must be a YAML mapping of names to values.");
    }

    boolean has(String key) {
        return values.get(key) != null;
    }

    String text(String key) {
        if (!has(key)) {
            throw new CourseDefect(file + ": '" + key + "' is missing.");
        }
        return String.valueOf(values.get(key)).strip().replaceAll("\\s+", " ");
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
    }

    int number(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        throw new CourseDefect(file + ": '" + key + "' must be a whole number.");
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** A list of texts; a single value counts as a list of one, an absent one as empty. */
    List<String> texts(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> String.valueOf(each).strip()).toList();
        }
        return List.of(String.valueOf(value).strip());
    }

    /** A list of mappings. */
    List<FrontMatter> mappings(String key) {
        List<FrontMatter> mappings = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (Object each : list) {
                mappings.add(new FrontMatter(file, mapping(file, each)));
            }
        }
        return mappings;
    }

    /** The value as it was loaded. */
    Object raw(String key) {
        return values.get(key);
    }
}
