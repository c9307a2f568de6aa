package matml.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matml.engine.author.CourseSource;
import matml.engine.author.MutantRecord;
import matml.engine.course.Course;
import matml.engine.jvm.Jvm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every small change of the reference (PIT's default mutators) fails a hidden check, or is listed in
 * {@code EQUIVALENT.md} with a reason. Slow, so it is no part of {@code mvn verify}; {@code killed.csv} keeps what came of
 * it, and {@code ./matml verify} says whether that still holds.
 */
class MutantsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path SOURCES = ROOT.resolve("solutions/src/main/java");
    private static final Path LIST = ROOT.resolve("grader/mutants/EQUIVALENT.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^(\\| post\\d\\d/\\S+ \\| `(?:.*)` \\| [^|]+ \\|) (.+) \\|$");
    private static final long MINUTES = 30;

    static List<String> posts() throws IOException {
        String only = System.getProperty("matml.post");
        return new CourseSource(ROOT)
                .posts().stream()
                        .filter(post -> only == null || only.equals(post))
                        .toList();
    }

    @Tag("mutants")
    @ParameterizedTest
    @MethodSource("posts")
    void hiddenChecksNoticeEveryChangeOfTheReference(String post) throws Exception {
        List<Mutant> mutants = mutants(post).stream().filter(Mutant::counts).toList();
        Map<String, String> reasons = reasons();
        List<Mutant> survivors =
                mutants.stream().filter(mutant -> !mutant.isKilled()).toList();
        List<Mutant> unexplained = survivors.stream()
                .filter(mutant -> !reasons.containsKey(mutant.key()))
                .toList();
        Set<String> stale = new TreeSet<>(reasons.keySet());
        stale.removeIf(key -> !key.startsWith("| " + post + "/"));
        survivors.forEach(mutant -> stale.remove(mutant.key()));

        assertThat(mutants).isNotEmpty();
        assertThat(unexplained.stream()
                        .map(mutant -> mutant.key() + " " + mutant.status() + " at line " + mutant.number())
                        .collect(Collectors.joining("\n")))
                .as(
                        "Mutants that no hidden check notices. Write the check that does, or add the row to %s with the"
                                + " reason why no check can.",
                        LIST.getFileName())
                .isEmpty();
        assertThat(stale)
                .as("Rows of %s about mutants that are killed or gone", LIST.getFileName())
                .isEmpty();
        MutantRecord now = new MutantRecord(
                post,
                mutants.size(),
                mutants.size() - survivors.size(),
                survivors.size(),
                new CourseSource(ROOT).mutantDigest(post));
        if ("write".equals(System.getProperty("matml.golden"))) {
            MutantRecord.write(ROOT, now);
        }
        // Whether a mutant is killed or runs into its time limit may change, the sums may not.
        assertThat(MutantRecord.read(ROOT))
                .as("grader/mutants/killed.csv; -Dmatml.golden=write brings it up to date")
                .contains(now);
    }

    @Test
    void everyRowOfTheListIsReadAndHasAReason() throws IOException {
        long rows = Files.readString(LIST)
                .lines()
                .filter(line -> line.startsWith("| post"))
                .count();

        assertThat(reasons()).hasSize((int) rows);
        assertThat(reasons().values()).allSatisfy(reason -> assertThat(reason).hasSizeGreaterThan(15));
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        Matcher row = ROW.matcher(Files.readString(LIST).replace("\r\n", "\n"));
        while (row.find()) {
            reasons.put(row.group(1), row.group(2));
        }
        return reasons;
    }

    /** The classes that students write, and those nested in them: given code is no check's business. */
    private static String written(String post) throws IOException {
        return Course.open(ROOT.resolve("grader/checks/target/course")).post(post).exercises().stream()
                .flatMap(exercise -> exercise.classes().stream())
                .flatMap(name -> Stream.of("matml." + post + "." + name, "matml." + post + "." + name + "$*"))
                .collect(Collectors.joining(","));
    }

    private static List<Mutant> mutants(String post) throws Exception {
        Path solutions = ROOT.resolve("solutions/target/classes");
        Path out = Path.of("target").resolve(post).toAbsolutePath();
        String classPath = Stream.concat(
                        Stream.of(
                                solutions.toString(),
                                ROOT.resolve("materials/target/classes").toString(),
                                ROOT.resolve("grader/kit/target/classes").toString(),
                                ROOT.resolve("grader/checks/target/classes").toString()),
                        Jvm.classPath().stream())
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "org.pitest.mutationtest.commandline.MutationCoverageReport",
                "--reportDir",
                out.toString(),
                "--targetClasses",
                written(post),
                "--targetTests",
                "matml.checks." + post + ".*Checks",
                "--sourceDirs",
                SOURCES.toString(),
                "--mutableCodePaths",
                solutions.toString(),
                "--outputFormats",
                "XML",
                "--timestampedReports=false",
                "--threads",
                Integer.toString(Runtime.getRuntime().availableProcessors()),
                "--timeoutConst",
                "3000",
                // Programs that show students what their code does; no check calls them.
                "--excludedMethods",
                "main"));
        Files.createDirectories(out);
        Path log = out.resolve("pit.log");
        Process pit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(pit.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("PIT ends in time")
                    .isTrue();
        } finally {
            pit.destroyForcibly();
        }
        assertThat(pit.exitValue())
                .as("PIT's exit code; its words are in " + log)
                .isZero();
        return Mutant.read(out.resolve("mutations.xml"), SOURCES);
    }
}
