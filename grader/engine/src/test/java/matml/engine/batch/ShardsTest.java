package matml.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Machines that share a class: each a process with a folder of its own, merged by copying. */
class ShardsTest {
    private static final int SHARDS = 4;
    private static final int STUDENTS = 16;

    @TempDir
    private Path folder;

    @Test
    void togetherTheyMakeTheGradebookOfOneMachineAlsoWhenOneIsKilledAndRunAgain() throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        fixture.build();
        Path submissions = folder.resolve("a class");
        for (int i = 0; i < STUDENTS; i++) {
            Path file = submissions.resolve("student " + i + "/src/main/java/matml/post01/Summary.java");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "package matml.post01; public final class Summary { public static double mean(double[] v) {"
                            + " double s = 0; for (double x : v) s += x; return s / v.length"
                            + (i % 3 == 0 ? " + 1" : "")
                            + "; } }");
        }
        Files.createDirectories(submissions.resolve("nobody"));
        Path alone = folder.resolve("alone");
        Process one = start(fixture, submissions, alone, List.of());
        Path killed = folder.resolve("results-2");
        Process victim = start(fixture, submissions, killed, List.of("--shard", "2/" + SHARDS, "--jobs", "1"));
        while (victim.isAlive() && Documents.of(killed).isEmpty()) {
            victim.waitFor(20, TimeUnit.MILLISECONDS);
        }
        victim.destroyForcibly().waitFor();
        assertThat(one.waitFor()).isZero();
        Map<String, JsonObject> whole = Documents.of(alone);
        assertThat(whole).hasSize(STUDENTS);
        assertThat(whole).containsAllEntriesOf(Documents.of(killed));

        List<Process> machines = new ArrayList<>();
        for (int shard = 1; shard <= SHARDS; shard++) {
            machines.add(start(
                    fixture,
                    submissions,
                    folder.resolve("results-" + shard),
                    List.of("--shard", shard + "/" + SHARDS, "--jobs", "1")));
        }
        for (Process machine : machines) {
            assertThat(machine.waitFor()).isZero();
        }
        Path merged = folder.resolve("merged");
        int documents = 0;
        for (int shard = 1; shard <= SHARDS; shard++) {
            Path part = folder.resolve("results-" + shard);
            documents += Documents.of(part).size();
            copy(part, merged);
        }
        assertThat(documents).as("each submission falls to one machine").isEqualTo(STUDENTS);
        assertThat(Documents.of(merged)).isEqualTo(whole);

        Process last = start(fixture, submissions, merged, List.of());
        assertThat(last.waitFor()).isZero();
        assertThat(Documents.of(merged)).isEqualTo(whole);
        assertThat(log(merged)).contains(STUDENTS + " of " + STUDENTS + " had not changed");
        assertThat(Files.readString(merged.resolve("pages/index.html"), StandardCharsets.UTF_8))
                .contains("nobody", "student 0", "student 15");
    }

    private static String log(Path out) throws IOException {
        return Files.readString(Path.of(out + ".log"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Process start(FixtureCourse fixture, Path submissions, Path out, List<String> more)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dmatml.home=" + fixture.root(),
                "-cp",
                System.getProperty("java.class.path"),
                "matml.engine.cli.Main",
                "grade-class",
                submissions.toString(),
                "--out",
                out.toString(),
                "--isolation",
                "process"));
        command.addAll(more);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(new File(out + ".log"))
                .start();
    }
}
