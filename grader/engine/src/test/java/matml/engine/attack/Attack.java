package matml.engine.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A submission that attacks the grader, and what must come of it: see {@code src/test/attacks/README.md}.
 *
 * @param name name of its folder
 * @param files content by path; words such as {@code @HOST@} stand for places that a test chooses
 * @param check the check that it attacks
 * @param inspected what must come of it with all layers
 * @param uninspected what the layers behind the inspection make of it; null if they add nothing or need the sandbox
 * @param sandboxed what the sandbox makes of it without inspection; null if nothing is to be seen there
 */
record Attack(
        String name,
        Map<String, byte[]> files,
        String check,
        Expected inspected,
        Expected uninspected,
        Expected sandboxed) {
    private static final Path FOLDER = Path.of("src/test/attacks");

    /**
     * What must come of an attack.
     *
     * @param verdicts verdicts that the attacked check may get: one, where the machine leaves no choice
     * @param message a piece of the message that the student reads
     * @param scores points of the exercise that may be left of 7
     * @param range verdicts that the check may get that most attacks leave alone: passed, if nothing is said
     */
    record Expected(List<String> verdicts, String message, List<Integer> scores, List<String> range) {
        static Expected of(Map<String, Object> yaml) {
            return new Expected(
                    list(yaml.get("verdict"), String.class),
                    (String) yaml.getOrDefault("message", ""),
                    list(yaml.get("score"), Integer.class),
                    list(yaml.getOrDefault("range", "passed"), String.class));
        }

        private static <T> List<T> list(Object value, Class<T> type) {
            List<T> list = new ArrayList<>();
            for (Object each : value instanceof List<?> many ? many : List.of(value)) {
                list.add(type.cast(each));
            }
            return list;
        }
    }

    /** All attacks that are kept as files, in the order of their numbers. */
    static List<Attack> all() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).sorted().map(Attack::read).toList();
        }
    }

    private static Attack read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file)
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "/"),
                        Files.readAllBytes(file));
            }
            Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Map<String, Object> head = yaml.load(new String(files.remove("attack.yaml"), StandardCharsets.UTF_8));
            return new Attack(
                    String.valueOf(folder.getFileName()),
                    files,
                    (String) head.getOrDefault("check", "meanOfFive"),
                    Expected.of(head),
                    expected(head, "uninspected"),
                    expected(head, "sandboxed"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @SuppressWarnings("unchecked")
    private static Expected expected(Map<String, Object> head, String key) {
        return head.get(key) == null ? null : Expected.of((Map<String, Object>) head.get(key));
    }

    /** Writes the submission below a folder, with the places filled in. */
    Path write(Path folder, Map<String, String> places) throws IOException {
        Path submission = folder.resolve(name);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = submission.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            String text = new String(each.getValue(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> place : places.entrySet()) {
                text = text.replace("@" + place.getKey() + "@", place.getValue());
            }
            Files.writeString(file, text);
        }
        return submission;
    }
}
