package matml.engine.classroom;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The jars that the engine travels with, from the class path that the tests run on. */
final class EngineJars {
    private static final List<String> LIBRARIES = List.of(
            "apiguardian-api",
            "asm",
            "ecj",
            "gson",
            "junit-jupiter-api",
            "junit-jupiter-engine",
            "junit-platform-commons",
            "junit-platform-engine",
            "junit-platform-launcher",
            "opentest4j",
            "picocli",
            "slf4j-api",
            "smile-core",
            "smile-data",
            "smile-math",
            "snakeyaml");

    private EngineJars() {}

    /** Collects them; folders of classes of ours become jars in the given folder. */
    static List<Path> in(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = String.valueOf(path.getFileName());
            if (Files.isDirectory(path) && name.equals("classes")) {
                String module = String.valueOf(path.getParent().getParent().getFileName());
                jars.add(jar(path, folder.resolve("matml-" + module + "-1.jar")));
            } else if (name.matches("matml-(kit|materials)-.*\\.jar")
                    || name.endsWith(".jar")
                            && LIBRARIES.stream().anyMatch(each -> name.matches(each + "-\\d[\\w.-]*\\.jar"))) {
                jars.add(path);
            }
        }
        return jars;
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> walk = Files.walk(classes)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return jar;
    }
}
