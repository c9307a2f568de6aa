package matml.engine.workflow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A workflow file of GitHub Actions, as far as the tests read it. */
record Workflow(Path file, Map<?, ?> root) {
    /** The folder of the course, seen from the engine's. */
    static final Path COURSE = Path.of("../..").toAbsolutePath().normalize();

    static Workflow read(Path file) throws IOException {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        return new Workflow(file, (Map<?, ?>) root);
    }

    /** All that ship: ours, those in the documentation, and those that students and instructors get. */
    static List<Workflow> all() throws IOException {
        List<Workflow> all = new ArrayList<>();
        for (String folder : List.of(".github", "docs", "grader/engine/src/main/resources")) {
            try (Stream<Path> walk = Files.walk(COURSE.resolve(folder))) {
                for (Path file : walk.filter(
                                each -> each.toString().replace('\\', '/').matches(".*/workflows/[^/]+\\.ya?ml"))
                        .sorted()
                        .toList()) {
                    all.add(read(file));
                }
            }
        }
        return all;
    }

    /** The jobs by id. */
    Map<String, Job> jobs() {
        Map<String, Job> jobs = new LinkedHashMap<>();
        ((Map<?, ?>) root.get("jobs")).forEach((id, job) -> jobs.put((String) id, new Job((Map<?, ?>) job)));
        return jobs;
    }

    /** What starts it; YAML 1.1 takes the key {@code on} for a truth value. */
    Object on() {
        return root.containsKey("on") ? root.get("on") : root.get(Boolean.TRUE);
    }

    /** A job. */
    record Job(Map<?, ?> map) {
        List<Step> steps() {
            return ((List<?>) map.get("steps"))
                    .stream().map(step -> new Step((Map<?, ?>) step)).toList();
        }
    }

    /** A step. */
    record Step(Map<?, ?> map) {
        String text(String key) {
            Object value = map.get(key);
            return value == null ? "" : String.valueOf(value);
        }

        Map<?, ?> map(String key) {
            return map.get(key) instanceof Map<?, ?> found ? found : Map.of();
        }
    }

    @Override
    public String toString() {
        return COURSE.relativize(file).toString().replace('\\', '/');
    }
}
