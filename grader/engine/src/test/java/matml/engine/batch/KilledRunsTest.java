package matml.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import matml.engine.FixtureCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed at any moment loses only the submissions in flight; the next one completes the gradebook. */
class KilledRunsTest {
    /** {@code -Dmatml.kills=30} for a thorough run. */
    private static final int KILLS = Integer.getInteger("matml.kills", 3);

    private static final String MEAN =
            "public static double mean(double[] v) { double s = 0; for (double x : v) s += x;"
                    + " return s / v.length; }";
    private static final String RANGE = "public static Range range(double[] v) { double a = v[0], b = v[0];"
            + " for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); } return new Range(a, b); }";
    private static final List<String> KINDS = List.of(
            MEAN + RANGE,
            MEAN.replace("/ v.length", "") + RANGE,
            MEAN,
            MEAN + RANGE.replace("Math.max", "Math.mox"),
            MEAN.replace("return", "while (s > -1) s++; return") + RANGE);

    @TempDir
    private Path folder;

    @Test
    void gradebookIsTheSameAsOfAnUndisturbedRun() throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        fixture.build();
        Path submissions = folder.resolve("class");
        for (int i = 0; i < 15; i++) {
            Path file = submissions.resolve("student " + i + "/src/main/java/matml/post01/Summary.java");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file, "package matml.post01; public final class Summary {" + KINDS.get(i % KINDS.size()) + "}");
        }
        Path undisturbed = folder.resolve("undisturbed");
        assertThat(start(fixture, submissions, undisturbed).waitFor()).isZero();

        Map<String, JsonObject> complete = Documents.of(undisturbed);
        assertThat(complete).hasSize(15);

        Path killed = folder.resolve("killed");
        Random random = new Random(1);
        for (int i = 0; i < KILLS; i++) {
            Process run = start(fixture, submissions, killed);
            run.waitFor(300 + random.nextInt(2_500), TimeUnit.MILLISECONDS);
            run.destroyForcibly().waitFor();
            for (Map.Entry<String, JsonObject> document : Documents.of(killed).entrySet()) {
                assertThat(document.getValue())
                        .as("what a killed run left in " + document.getKey())
                        .isEqualTo(complete.get(document.getKey()));
            }
        }
        assertThat(start(fixture, submissions, killed).waitFor()).isZero();

        assertThat(Documents.of(killed)).isEqualTo(complete);
    }

    private static Process start(FixtureCourse fixture, Path submissions, Path out) throws IOException {
        return new ProcessBuilder(
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
                        "process",
                        "--jobs",
                        "2")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(new File(out + ".log"))
                .start();
    }
}
