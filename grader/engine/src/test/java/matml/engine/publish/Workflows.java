package matml.engine.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The workflow files of this repository: its own, and those that it hands out. */
final class Workflows {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Set<String> SKIPPED = Set.of("target", ".git", "node_modules", "results", "test");

    private Workflows() {}

    /** All files in a folder {@code .github/workflows}, wherever that is. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return SKIPPED.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getParent().endsWith(Path.of(".github", "workflows"))) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    /** A YAML file as maps and lists. */
    @SuppressWarnings("unchecked")
    static Map<Object, Object> read(String text) {
        return (Map<Object, Object>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    /** The jobs of a workflow by name. */
    @SuppressWarnings("unchecked")
    static Map<String, Map<String, Object>> jobs(Map<Object, Object> workflow) {
        return (Map<String, Map<String, Object>>) workflow.get("jobs");
    }

    /** The steps of a job. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> steps(Map<String, Object> job) {
        return (List<Map<String, Object>>) job.getOrDefault("steps", List.of());
    }
}
