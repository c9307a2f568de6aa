package matml.engine.official;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matml.engine.batch.Gradebook;
import matml.engine.official.Feedback.Kind;
import matml.engine.official.Plan.Entry;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What students are told on their commits: their points and what failed, nothing that is hidden, nobody else. */
class FeedbackTest {
    private static final String SERVER = "https://github.com";

    @TempDir
    private Path folder;

    private final Map<String, String> posted = new LinkedHashMap<>();
    private HttpServer server;
    private String refused = "nobody";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        byte[] answer = "[]".getBytes(StandardCharsets.UTF_8);
        if (!exchange.getRequestMethod().equals("GET")) {
            posted.put(path, body);
        }
        exchange.sendResponseHeaders(path.contains(refused) ? 404 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static Result result(String name) {
        CheckResult hidden = new CheckResult(
                "post01/losses/hidden",
                "a hidden check",
                Verdict.FAILED,
                0,
                2,
                "too large",
                "mse with SECRET",
                "SECRET 1",
                "SECRET 2",
                "SECRET printed @everybody",
                null,
                null,
                1,
                Visibility.HIDDEN);
        CheckResult open = new CheckResult(
                "post01/losses/open",
                "an open check",
                Verdict.FAILED,
                0,
                1,
                "your code threw @my-course/teachers\n::error::x",
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                Visibility.PUBLIC);
        Task task = new Task(1, "Mean squared error", 0, 3, null, null, List.of(open, hidden));
        Exercise exercise =
                new Exercise("post01/losses", "Losses", List.of(), "part", 0, 3, List.of(), List.of(), List.of(task));
        return new Result(
                Result.SCHEMA,
                name,
                "0".repeat(64),
                "v",
                List.of("post01"),
                1,
                "21",
                "sandbox",
                Map.of(),
                "2026-11-27T09:00:00Z",
                1,
                0,
                3,
                List.of(),
                List.of(new Post("post01", "Post", 0, 3, List.of(exercise))));
    }

    private static Entry entry(String name, String commit, String problem, List<String> remarks) {
        return new Entry(
                name,
                SERVER + "/c/" + name + ".git",
                commit,
                commit == null ? null : "2026-11-20T12:00:00Z",
                commit == null ? null : "when the plan was made",
                problem == null ? "0".repeat(64) : null,
                problem,
                remarks);
    }

    private Map<String, String> post() throws IOException {
        Plan plan = new Plan(
                Plan.SCHEMA,
                "v",
                List.of("post01"),
                null,
                "2026-11-20T12:00:00Z",
                1,
                List.of(
                        entry(
                                "ada",
                                "a".repeat(40),
                                null,
                                List.of("Big.java was not read: it is larger than 256 KiB.")),
                        entry("tom", "b".repeat(40), "The commit holds no Java file.", List.of()),
                        entry("zoe", null, "The repository has no commit yet.", List.of()),
                        entry("lost", "d".repeat(40), null, List.of())));
        Reports reports = new Reports(Style.PLAIN);
        Gradebook gradebook = new Gradebook(folder, reports, Audience.STAFF);
        gradebook.keep(result("ada"));
        GitHubApi api =
                new GitHubApi("http://localhost:" + server.getAddress().getPort(), SERVER, "token", Duration.ZERO);
        List<String> told = new ArrayList<>();
        Map<String, String> failed = new Feedback(plan, gradebook, reports)
                .post(
                        api,
                        EnumSet.allOf(Kind.class),
                        (student, problem) ->
                                told.add(student + problem.map(x -> "!").orElse("")));
        assertThat(told).hasSize(2).allMatch(each -> each.startsWith("ada") || each.startsWith("tom"));
        return failed;
    }

    private Optional<String> posted(String path, String member) {
        return Optional.ofNullable(posted.get(path)).map(body -> JsonParser.parseString(body)
                .getAsJsonObject()
                .get(member)
                .getAsString());
    }

    @Test
    void tellsPointsAndReasonsAndNothingHidden() throws IOException {
        assertThat(post()).isEmpty();

        String ada = "/repos/c/ada/statuses/" + "a".repeat(40);
        assertThat(posted(ada, "description")).hasValue("0 of 3 points (0 %)");
        assertThat(posted(ada, "state")).hasValue("success");
        assertThat(posted(ada, "context")).hasValue("matml/post01");
        String comment = posted("/repos/c/ada/commits/" + "a".repeat(40) + "/comments", "body")
                .orElseThrow();
        assertThat(comment)
                .startsWith("<!-- matml/post01 -->\n")
                .contains("a hidden check", "too large", "when the plan was made", "Big.java was not read")
                .doesNotContain("SECRET")
                .doesNotContain("@my-course")
                .doesNotContain("@everybody");
        assertThat(posted("/repos/c/tom/statuses/" + "b".repeat(40), "state")).hasValue("error");
        assertThat(posted("/repos/c/tom/statuses/" + "b".repeat(40), "description"))
                .hasValue("Not graded: The commit holds no Java file.");
        assertThat(posted.keySet())
                .as("whose result is not there yet, and who has no commit, is told nothing")
                .noneMatch(path -> path.contains("lost") || path.contains("zoe"));
    }

    @Test
    void whoCannotBeToldDoesNotKeepTheOthersFromIt() throws IOException {
        refused = "/ada/";

        assertThat(post())
                .containsOnlyKeys("ada")
                .containsValue("GitHub answers 404 to POST /repos/c/ada/statuses/" + "a".repeat(40));
        assertThat(posted("/repos/c/tom/statuses/" + "b".repeat(40), "state")).hasValue("error");
    }
}
