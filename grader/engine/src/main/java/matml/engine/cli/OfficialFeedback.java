package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import matml.engine.batch.Gradebook;
import matml.engine.official.Access;
import matml.engine.official.Feedback;
import matml.engine.official.Feedback.Kind;
import matml.engine.official.GitHubApi;
import matml.engine.official.Plan;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells students on their commits. */
@Command(
        name = "feedback",
        description = "Posts the official result to each student's pinned commit on GitHub, as students may see it. A"
                + " second run replaces what the first one posted. The token comes from the environment: "
                + Access.TOKEN
                + ".")
final class OfficialFeedback implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", description = "The folder of the plan, or its plan.json.")
    private Path planFolder;

    @Option(
            names = "--gradebook",
            required = true,
            paramLabel = "DIR",
            description = "The folder gradebook that collect has written.")
    private Path gradebook;

    @Option(
            names = "--post",
            required = true,
            paramLabel = "LIST",
            description = "What to post: status (the points), comment (the whole report), or status,comment.")
    private String post;

    @Override
    public Integer call() throws IOException {
        Set<Kind> kinds = kinds();
        Plan plan = Plan.read(planFolder);
        if (!Files.isDirectory(gradebook)) {
            throw new IOException(gradebook + " is no folder. Make the gradebook with ./matml official collect.");
        }
        GitHubApi api = GitHubApi.of(System.getenv())
                .orElseThrow(
                        () -> new IOException("There is no token for GitHub: put one that may write commit statuses"
                                + " or comments into the environment as " + Access.TOKEN + "."));
        PrintWriter err = spec.commandLine().getErr();
        Reports reports = new Reports(GradeOptions.style(true));
        Map<String, String> failed = new Feedback(plan, new Gradebook(gradebook, reports, Audience.STAFF), reports)
                .post(
                        api,
                        kinds,
                        (student, problem) -> err.println(student + ": "
                                + problem.map(each -> "not told. " + each).orElse("told")));
        spec.commandLine()
                .getOut()
                .println(
                        failed.isEmpty()
                                ? "Every student with a commit and a result was told."
                                : failed.size()
                                        + " could not be told; the reasons are above. Run this step again: nobody"
                                        + " is told twice.");
        return failed.isEmpty() ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }

    private Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String each : Arrays.stream(post.split(",")).map(String::strip).toList()) {
            try {
                kinds.add(Kind.valueOf(each.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                throw new IllegalArgumentException(
                        "--post takes status, comment or status,comment, not '" + post + "'.");
            }
        }
        return kinds;
    }
}
