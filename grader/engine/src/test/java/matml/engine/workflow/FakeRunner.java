package matml.engine.workflow;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matml.engine.workflow.Workflow.Job;
import matml.engine.workflow.Workflow.Step;

/**
 * Runs a workflow's {@code run:} blocks in bash, each job in a machine of its own: an empty working folder, the files and
 * variables that GitHub's runner sets, artifacts passed on by name. Of the actions only those that move files do something.
 */
final class FakeRunner {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*(.*?)\\s*}}", Pattern.DOTALL);

    private final Workflow workflow;
    private final Path folder;
    private final Path repository;
    private final Map<String, String> context = new TreeMap<>();
    private final Map<String, String> results = new LinkedHashMap<>();
    private final List<String> environments = new ArrayList<>();
    private final StringBuilder log = new StringBuilder();

    /**
     * @param folder where machines and artifacts are
     * @param repository what {@code actions/checkout} checks out
     */
    FakeRunner(Workflow workflow, Path folder, Path repository) {
        this.workflow = workflow;
        this.folder = folder;
        this.repository = repository;
    }

    /** Sets an input, a secret or the like: {@code inputs.assign}. */
    FakeRunner with(String name, String value) {
        context.put(name, value);
        return this;
    }

    /** Runs all jobs in order; their results by id: success, failure or skipped. */
    Map<String, String> run() throws IOException, InterruptedException {
        for (Map.Entry<String, Job> job : workflow.jobs().entrySet()) {
            runJob(job.getKey(), job.getValue());
        }
        return results;
    }

    /** Runs one job, once for each value of its matrix. */
    void runJob(String id, Job job) throws IOException, InterruptedException {
        boolean needed = Stream.of(job.map().get("needs"))
                .flatMap(needs -> needs instanceof List<?> list ? list.stream() : Stream.ofNullable(needs))
                .allMatch(need -> "success".equals(results.get(need)));
        Object condition = job.map().get("if");
        boolean wanted = condition == null
                ? needed
                : (needed || String.valueOf(condition).contains("cancelled()")) && isTrue(String.valueOf(condition));
        if (!wanted) {
            finish(id, "skipped");
            return;
        }
        List<String> matrix = new ArrayList<>();
        if (job.map().get("strategy") instanceof Map<?, ?> strategy) {
            String values = filled(String.valueOf(((Map<?, ?>) strategy.get("matrix")).get("shard")));
            matrix.addAll(List.of(values.replaceAll("[\\[\\]\\s]", "").split(",")));
        } else {
            matrix.add("");
        }
        boolean good = true;
        for (String value : matrix) {
            context.put("matrix.shard", value);
            good &= runMachine(id, job, value);
        }
        context.remove("matrix.shard");
        finish(id, good ? "success" : "failure");
    }

    private void finish(String id, String result) {
        results.put(id, result);
        context.put("needs." + id + ".result", result);
    }

    private boolean runMachine(String id, Job job, String shard) throws IOException, InterruptedException {
        Path machine = folder.resolve("machine " + id + shard);
        Path workspace = Files.createDirectories(machine.resolve("workspace"));
        context.put(
                "runner.temp", Files.createDirectories(machine.resolve("temp")).toString());
        boolean failed = false;
        for (Step step : job.steps()) {
            String condition = step.text("if");
            boolean wanted =
                    condition.isEmpty() ? !failed : (!failed || condition.contains("cancelled()")) && isTrue(condition);
            if (!wanted) {
                continue;
            }
            failed |= !(step.text("uses").isEmpty() ? runStep(id, step, machine, workspace) : use(step, workspace));
        }
        if (job.map().get("outputs") instanceof Map<?, ?> outputs) {
            outputs.forEach(
                    (name, value) -> context.put("needs." + id + ".outputs." + name, filled(String.valueOf(value))));
        }
        return !failed;
    }

    private boolean runStep(String id, Step step, Path machine, Path workspace)
            throws IOException, InterruptedException {
        Path script = Files.writeString(machine.resolve("step.sh"), filled(step.text("run")));
        Path said = machine.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", "--noprofile", "--norc", "-eo", "pipefail", script.toString())
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        Map<String, String> environment = builder.environment();
        String path = environment.get("PATH");
        environment.clear();
        environment.put("PATH", repository.resolve("bin") + File.pathSeparator + path);
        environment.put("HOME", machine.toString());
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_WORKSPACE", workspace.toString());
        environment.put("RUNNER_TEMP", context.get("runner.temp"));
        for (String file : List.of("GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")) {
            Path target = machine.resolve(file);
            if (!Files.exists(target)) {
                Files.createFile(target);
            }
            environment.put(file, target.toString());
        }
        for (Map<?, ?> each :
                List.of(workflow.root().get("env") instanceof Map<?, ?> top ? top : Map.of(), step.map("env"))) {
            each.forEach((name, value) -> environment.put((String) name, filled(String.valueOf(value))));
        }
        environments.add(id + " " + step.text("name") + " " + environment);
        int code = builder.start().waitFor();
        log.append("== ").append(id).append(": ").append(step.text("name")).append('\n');
        log.append(Files.readString(said, StandardCharsets.UTF_8));
        for (String line : Files.readAllLines(machine.resolve("GITHUB_OUTPUT"))) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                context.put(
                        "steps." + step.text("id") + ".outputs." + line.substring(0, equals),
                        line.substring(equals + 1));
            }
        }
        return code == 0;
    }

    private boolean use(Step step, Path workspace) throws IOException {
        String action = step.text("uses").replaceFirst("@.*", "");
        Map<?, ?> with = step.map("with");
        switch (action) {
            case "actions/checkout" -> copy(repository, workspace);
            case "actions/upload-artifact" ->
                upload(filled(String.valueOf(with.get("name"))), filled(String.valueOf(with.get("path"))));
            case "actions/download-artifact" -> {
                Path to = Files.createDirectories(Path.of(filled(String.valueOf(with.get("path")))));
                return with.containsKey("pattern")
                        ? downloadAll(String.valueOf(with.get("pattern")), to)
                        : download(filled(String.valueOf(with.get("name"))), to);
            }
            case "actions/setup-java" -> {}
            default -> throw new IOException("An action that the fake runner does not know: " + action);
        }
        return true;
    }

    private Path artifacts() throws IOException {
        return Files.createDirectories(folder.resolve("artifacts"));
    }

    /** A folder's content, a file, or what a pattern of files matches, by their names. */
    private void upload(String name, String path) throws IOException {
        Path artifact = artifacts().resolve(name);
        Path source = Path.of(path.replaceAll("/\\*\\.json$", ""));
        if (path.endsWith("/*.json")) {
            PathMatcher json = FileSystems.getDefault().getPathMatcher("glob:*.json");
            if (Files.isDirectory(source)) {
                try (Stream<Path> files = Files.list(source)) {
                    for (Path file : files.filter(each -> json.matches(each.getFileName()))
                            .toList()) {
                        Files.createDirectories(artifact);
                        Files.copy(file, artifact.resolve(file.getFileName()));
                    }
                }
            }
        } else if (Files.isDirectory(source)) {
            copy(source, artifact);
        } else {
            Files.createDirectories(artifact);
            Files.copy(source, artifact.resolve(source.getFileName()));
        }
    }

    private boolean download(String name, Path to) throws IOException {
        if (!Files.isDirectory(artifacts().resolve(name))) {
            log.append("There is no artifact ").append(name).append('\n');
            return false;
        }
        copy(artifacts().resolve(name), to);
        return true;
    }

    private boolean downloadAll(String pattern, Path to) throws IOException {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> all = Files.list(artifacts())) {
            for (Path artifact :
                    all.filter(each -> matcher.matches(each.getFileName())).toList()) {
                copy(artifact, to.resolve(artifact.getFileName()));
            }
        }
        return true;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    /** The few forms that our files use; others end the test. */
    private boolean isTrue(String condition) {
        String text = condition.replaceAll("^\\$\\{\\{|}}$", "").strip();
        boolean all = true;
        for (String part : text.split("&&")) {
            String term = part.strip();
            Matcher comparison = Pattern.compile("([\\w.-]+) (==|!=) '(.*)'").matcher(term);
            if (comparison.matches()) {
                boolean same = context.getOrDefault(comparison.group(1), "").equals(comparison.group(3));
                all &= same == comparison.group(2).equals("==");
            } else if (!term.equals("!cancelled()")) {
                throw new IllegalArgumentException("A condition that the fake runner does not know: " + condition);
            }
        }
        return all;
    }

    /** An expression's value; one that nothing has set is empty, as on the real runner. */
    private String filled(String text) {
        return EXPRESSION
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        context.getOrDefault(match.group(1).replaceAll("^fromJSON\\((.*)\\)$", "$1"), "")));
    }

    /** All that was printed. */
    String log() {
        return log.toString();
    }

    /** The environment of every step that ran, as {@code job step {...}}. */
    List<String> environments() {
        return environments;
    }

    /** A file of a machine, or of an artifact. */
    Path file(String name) {
        return folder.resolve(name);
    }
}
