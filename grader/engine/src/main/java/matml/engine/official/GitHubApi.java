package matml.engine.official;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few calls of GitHub's REST interface that official grading needs. */
public final class GitHubApi implements Pushes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_PAGES = 20;
    private static final int TRIES = 4;
    private static final int LONGEST_WAIT_SECONDS = 300;
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>;\\s*rel=\"next\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String api;
    private final String server;
    private final String token;
    private final Duration pause;

    /**
     * @param api {@code https://api.github.com}
     * @param server {@code https://github.com}: repositories elsewhere are refused
     * @param pause between two calls that write, as GitHub asks for
     */
    GitHubApi(String api, String server, String token, Duration pause) {
        this.api = api.replaceAll("/+$", "");
        this.server = server;
        this.token = token;
        this.pause = pause;
    }

    /** The interface that the environment names, if there is a token for it; GitLab's runners have another. */
    public static Optional<GitHubApi> of(Map<String, String> environment) {
        Access access = Access.of(environment);
        boolean elsewhere = environment.containsKey("CI_SERVER_URL") && !environment.containsKey("GITHUB_SERVER_URL");
        return elsewhere
                ? Optional.empty()
                : access.token()
                        .map(token -> new GitHubApi(
                                environment.getOrDefault("GITHUB_API_URL", "https://api.github.com"),
                                access.server(),
                                token,
                                Duration.ofSeconds(1)));
    }

    @Override
    public Optional<Push> lastUntil(String repository, String reference, Instant moment) throws IOException {
        String next = api + "/repos/" + name(repository) + "/activity?direction=desc&per_page=100&ref="
                + URLEncoder.encode(reference, StandardCharsets.UTF_8);
        for (int page = 0; page < MOST_PAGES && next != null; page++) {
            HttpResponse<String> answer = call("GET", next, null);
            for (JsonElement each : array(answer.body())) {
                JsonObject activity = each.getAsJsonObject();
                Instant time = time(text(activity, "timestamp"));
                if (reference.equals(text(activity, "ref")) && !time.isAfter(moment)) {
                    String commit = text(activity, "after");
                    boolean gone = !Git.isId(commit) || commit.chars().allMatch(c -> c == '0');
                    return Optional.of(new Push(gone ? null : commit, time));
                }
            }
            Matcher link = NEXT.matcher(answer.headers().firstValue("link").orElse(""));
            next = link.find() && link.group(1).startsWith(api + "/") ? link.group(1) : null;
        }
        return Optional.empty();
    }

    /** Sets the status of a commit; a second one of the same context takes the place of the first. */
    void status(String repository, String commit, String context, String state, String description) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("state", state);
        body.addProperty("context", context);
        body.addProperty("description", description);
        write("POST", api + "/repos/" + name(repository) + "/statuses/" + commit, body);
    }

    /** Comments on a commit, or replaces the comment that holds the same mark. */
    void comment(String repository, String commit, String mark, String text) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("body", mark + "\n" + text);
        String comments = api + "/repos/" + name(repository) + "/commits/" + commit + "/comments";
        for (JsonElement each :
                array(call("GET", comments + "?per_page=100", null).body())) {
            JsonObject comment = each.getAsJsonObject();
            if (text(comment, "body").startsWith(mark)) {
                write(
                        "PATCH",
                        api + "/repos/" + name(repository) + "/comments/"
                                + comment.get("id").getAsLong(),
                        body);
                return;
            }
        }
        write("POST", comments, body);
    }

    private void write(String method, String address, JsonObject body) throws IOException {
        call(method, address, body.toString());
        sleep(pause);
    }

    /** {@code owner/name} of a repository on this server. */
    private String name(String repository) throws IOException {
        String path = repository.startsWith(server + "/") ? repository.substring(server.length() + 1) : "";
        String name = path.replaceFirst("\\.git/?$", "").replaceFirst("/$", "");
        if (!NAME.matcher(name).matches()) {
            throw new IOException(repository + " is no repository on " + server);
        }
        return name;
    }

    private HttpResponse<String> call(String method, String address, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Accept", "application/vnd.github+json")
                .header("Authorization", "Bearer " + token)
                .header("X-GitHub-Api-Version", "2022-11-28")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        for (int attempt = 1; ; attempt++) {
            HttpResponse<String> answer;
            try {
                answer = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("The work was interrupted. Start it again.", interrupted);
            }
            if (answer.statusCode() >= 200 && answer.statusCode() < 300) {
                return answer;
            }
            Optional<Duration> wait = askedToWait(answer);
            if (wait.isEmpty() || attempt == TRIES) {
                throw new IOException("GitHub answers " + answer.statusCode() + " to " + method + " "
                        + request.uri().getPath());
            }
            sleep(wait.get());
        }
    }

    private static Optional<Duration> askedToWait(HttpResponse<String> answer) {
        if (answer.statusCode() != 403 && answer.statusCode() != 429) {
            return Optional.empty();
        }
        return answer.headers()
                .firstValue("retry-after")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(seconds -> seconds <= LONGEST_WAIT_SECONDS)
                .map(Duration::ofSeconds);
    }

    private static void sleep(Duration time) throws IOException {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("The work was interrupted. Start it again.", interrupted);
        }
    }

    private static JsonArray array(String body) throws IOException {
        try {
            return JsonParser.parseString(body).getAsJsonArray();
        } catch (JsonParseException | IllegalStateException broken) {
            throw new IOException("GitHub's answer is no list", broken);
        }
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    private static Instant time(String text) throws IOException {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException broken) {
            throw new IOException("GitHub's answer holds no time", broken);
        }
    }
}
