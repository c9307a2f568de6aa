package matml.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matml.engine.batch.Shard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files for clusters and GitLab: their scripts, run with the variables that those systems set. */
class DeployFilesTest {
    private static final Path DEPLOY = Workflow.COURSE.resolve("docs/deploy");

    @TempDir
    private Path folder;

    @BeforeEach
    void aMatmlThatSaysWhatItWasAsked() throws IOException {
        assumeTrue(File.separatorChar == '/', "the scripts are for Linux");
        script("matml", "for each in \"$@\"; do printf '%s\\n' \"$each\"; done; echo --\n");
    }

    private void script(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "#!/bin/sh\n" + text);
        assertThat(path.toFile().setExecutable(true)).isTrue();
    }

    private List<String> run(List<String> command, Map<String, String> environment) throws Exception {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        builder.environment().putAll(environment);
        assertThat(builder.start().waitFor()).as(Files.readString(said)).isZero();
        return Files.readAllLines(said);
    }

    private static String after(List<String> words, String option) {
        return words.get(words.indexOf(option) + 1);
    }

    @Test
    void theTasksOfASlurmArrayAreTheShardsOfAClass() throws Exception {
        List<String> shards = new ArrayList<>();
        for (int task = 1; task <= 3; task++) {
            List<String> words = run(
                    List.of("bash", DEPLOY.resolve("slurm/grade.sbatch").toString(), "my plan", "post01/core"),
                    Map.of(
                            "SLURM_ARRAY_TASK_ID",
                            String.valueOf(task),
                            "SLURM_ARRAY_TASK_COUNT",
                            "3",
                            "SLURM_CPUS_PER_TASK",
                            "4"));
            assertThat(words).contains("grade-class", "my plan/class", "--isolation", "sandbox");
            assertThat(after(words, "--assign")).isEqualTo("post01/core");
            assertThat(after(words, "--jobs")).isEqualTo("4");
            assertThat(after(words, "--out")).isEqualTo("my plan-results/results-" + task);
            shards.add(after(words, "--shard"));
        }
        assertThat(shards).containsExactly("1/3", "2/3", "3/3").allSatisfy(Shard::parse);

        List<String> again = run(
                List.of("bash", DEPLOY.resolve("slurm/grade.sbatch").toString(), "my plan", "post01"),
                Map.of(
                        "SLURM_ARRAY_TASK_ID",
                        "3",
                        "SLURM_ARRAY_TASK_COUNT",
                        "1",
                        "SLURM_CPUS_PER_TASK",
                        "4",
                        "SHARDS",
                        "8"));
        assertThat(after(again, "--shard")).isEqualTo("3/8");
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePodsOfAKubernetesJobAreTheShardsOfAClass() throws Exception {
        Map<String, Object> job = null;
        for (Object document : yaml().loadAll(Files.readString(DEPLOY.resolve("kubernetes/grade.yaml")))) {
            Map<String, Object> each = (Map<String, Object>) document;
            if (each.get("kind").equals("Job")) {
                job = each;
            } else {
                assertThat(each).containsEntry("kind", "NetworkPolicy");
                assertThat((Map<String, Object>) each.get("spec")).doesNotContainKeys("egress", "ingress");
            }
        }
        Map<String, Object> spec = (Map<String, Object>) job.get("spec");
        assertThat(spec).containsEntry("completionMode", "Indexed");
        Map<String, Object> pod = (Map<String, Object>) ((Map<String, Object>) spec.get("template")).get("spec");
        assertThat(pod).containsEntry("automountServiceAccountToken", false);
        Map<String, Object> container = (Map<String, Object>) ((List<?>) pod.get("containers")).get(0);
        Map<String, String> environment = new HashMap<>();
        for (Object each : (List<?>) container.get("env")) {
            Map<String, Object> variable = (Map<String, Object>) each;
            environment.put((String) variable.get("name"), String.valueOf(variable.get("value")));
        }
        assertThat(environment.get("SHARDS")).isEqualTo(String.valueOf(spec.get("completions")));
        List<String> shards = new ArrayList<>();
        for (int index = 0; index < (Integer) spec.get("completions"); index++) {
            environment.put("JOB_COMPLETION_INDEX", String.valueOf(index));
            List<String> command = new ArrayList<>((List<String>) container.get("command"));
            command.addAll((List<String>) container.get("args"));
            List<String> words = run(command, environment);
            assertThat(words).containsSubsequence("grade-class", "/class");
            assertThat(after(words, "--out")).isEqualTo("/results");
            shards.add(after(words, "--shard"));
        }
        assertThat(shards)
                .startsWith("1/8")
                .endsWith("8/8")
                .doesNotHaveDuplicates()
                .allSatisfy(Shard::parse);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theJobsOfGitLabHandOnWhatTheNextOneNeeds() throws Exception {
        String text = Files.readString(DEPLOY.resolve("gitlab/official.gitlab-ci.yml"));
        Map<String, Object> root = yaml().load(text);
        Map<String, Object> grade = (Map<String, Object>) root.get("grade");
        Map<String, Object> variables = (Map<String, Object>) root.get("variables");
        assertThat(String.valueOf(grade.get("parallel"))).isEqualTo(variables.get("SHARDS"));
        assertThat(String.valueOf(grade.get("artifacts"))).contains("results-$CI_NODE_INDEX");
        assertThat(grade).as("the environment of the token").doesNotContainKey("environment");
        assertThat(((Map<String, Object>) root.get("plan")).get("environment")).isEqualTo(Map.of("name", "matml-plan"));
        assertThat(text).doesNotContain("MATML_TOKEN:").doesNotContain("CI_JOB_TOKEN");

        script("bin/apt-get", "");
        script("bin/tar", "echo tar \"$@\"\n");
        script("plan/class/ada.zip", "");
        script("plan/plan.json", "");
        Files.writeString(folder.resolve("matml.tar"), "");
        List<String> planned = run(
                List.of("bash", "-ec", joined(root, "plan")),
                Map.ofEntries(
                        Map.entry("STUDENTS", "my students.csv"),
                        Map.entry("REPOSITORY", ""),
                        Map.entry("ASSIGN", "post01"),
                        Map.entry("CUTOFF", ""),
                        Map.entry("SHARDS", "4")));
        assertThat(planned).containsSubsequence("official", "plan", "--students", "my students.csv");
        assertThat(after(planned, "--shards")).isEqualTo("4");

        String script = joined(root, "grade")
                .replace("/tmp/", folder + "/tmp/")
                .replace("plan /tmp", "plan " + folder + "/tmp")
                .replace("matml.tar plan " + folder + "/tmp &&", "matml.tar plan " + folder + "/tmp/ &&");
        Files.createDirectories(folder.resolve("tmp/grading"));
        Files.delete(folder.resolve("tmp/grading"));
        script = script.replace("./matml", folder.resolve("matml").toString());
        List<String> graded = run(
                List.of("bash", "-ec", script),
                Map.ofEntries(
                        Map.entry("ASSIGN", "post01"),
                        Map.entry("ISOLATION", "sandbox"),
                        Map.entry("CI_NODE_INDEX", "2"),
                        Map.entry("CI_NODE_TOTAL", "4"),
                        Map.entry("CI_PROJECT_DIR", folder.toString())));
        assertThat(after(graded, "--shard")).isEqualTo("2/4");
        assertThat(after(graded, "--out")).isEqualTo(folder + "/results/results-2");
        assertThat(folder.resolve("tmp/plan/class/ada.zip")).exists();
        assertThat(folder.resolve("tmp/plan/plan.json")).as("identities").doesNotExist();
    }

    private static String joined(Map<String, Object> root, String job) {
        return String.join(
                "\n",
                ((List<?>) ((Map<?, ?>) root.get(job)).get("script"))
                        .stream().map(String::valueOf).toList());
    }

    @Test
    void theImageHoldsWhatTheLauncherNeeds() throws IOException {
        String docker = Files.readString(DEPLOY.resolve("kubernetes/Dockerfile"));

        assertThat(docker).contains("grader/engine/target/lib", "grader/checks/target/course", "USER 10001");
        assertThat(docker.lines().filter(line -> line.startsWith("FROM")))
                .allMatch(line -> line.matches("FROM [a-z-]+:[\\w.-]+"));
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    /** The folder holds nothing that no document tells how to use. */
    @Test
    void everyFileIsInTheDocumentation() throws IOException {
        StringBuilder docs = new StringBuilder();
        try (Stream<Path> files = Files.list(Workflow.COURSE.resolve("docs"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".md")).toList()) {
                docs.append(Files.readString(file));
            }
        }
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file ->
                                    Workflow.COURSE.relativize(file).toString().replace('\\', '/')))
                    .allMatch(name -> docs.indexOf(name.substring("docs/".length())) >= 0);
        }
    }
}
