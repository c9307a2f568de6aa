package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that show what a report must look like, in {@code src/test/resources/matml/engine/report/golden}. After a
 * change that is wanted, write them anew with {@code mvn -pl grader/engine test -Dtest='matml.engine.report.*Test'
 * -Dmatml.golden=write}, then read the difference before you commit it.
 */
final class Golden {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src/test/resources/matml/engine/report/golden");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("matml.golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        assertThat(file).as("run with -Dmatml.golden=write to make it").exists();
        String wanted = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(text).as(name).isEqualTo(wanted);
    }
}
