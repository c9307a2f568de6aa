package matml.checks;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Opens pages in headless Chromium and lets axe-core look at them. Both are tools of the tests alone: axe-core comes from
 * npm into {@code target}. Where one of them is missing the tests that ask for it fail; they are tagged.
 */
final class Browser {
    private static final String AXE = "axe-core@4.14.1";
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final Pattern RESULT = Pattern.compile("(?s)<pre id=\"result\">(.*?)</pre>");
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final String chromium;
    private final Path axe;

    /**
     * @param folder where pages are put; emptied by whoever made it
     */
    Browser(Path folder) throws IOException, InterruptedException {
        this.folder = Files.createDirectories(folder.toAbsolutePath());
        this.chromium = onPath(NAMES);
        this.axe = axe();
    }

    /**
     * What a page looks like to somebody, in lines: "width 390", "dark", "scrolls sideways" where it is wider than the
     * window, and one line "rule: elements" for each violation of axe-core's rules. All that can be unfolded is.
     */
    List<String> look(String name, String page, int width, boolean dark) throws IOException, InterruptedException {
        if (!page.contains("</body>") || !page.contains("Content-Security-Policy")) {
            throw new IllegalArgumentException(name + " is no page of ours");
        }
        // The policy of our pages lets no script run, not even that of the test.
        String open = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*/>", "")
                .replace(
                        "</body>",
                        "<script src=\"" + axe.toUri() + "\"></script><script>" + ask() + "</script></body>");
        Files.writeString(folder.resolve(name + ".html"), open);
        // A window cannot be made as narrow as a phone; a frame can.
        Path frame = folder.resolve(name + "-" + width + (dark ? "-dark" : "") + ".html");
        Files.writeString(
                frame,
                "<!DOCTYPE html><html><head><title>frame</title><meta name=\"color-scheme\" content=\"light dark\"/>"
                        + "<script>addEventListener('message', e => {const p = document.createElement('pre');"
                        + " p.id = 'result'; p.textContent = e.data; document.body.append(p)});</script></head>"
                        + "<body style=\"margin:0\"><iframe title=\"page\" src=\"" + name
                        + ".html\" style=\"border:0;width:"
                        + width + "px;height:3000px\"></iframe></body></html>");
        Matcher result = RESULT.matcher(dom(frame.toUri().toString(), dark));
        if (!result.find()) {
            throw new IllegalStateException("axe-core gave no answer for " + name);
        }
        return Stream.of(result.group(1)
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .split("\n"))
                .toList();
    }

    /**
     * What becomes of a page as it is, with its own policy and script and nothing else.
     *
     * @param place the end of its address, {@code #part} or empty
     */
    String open(String name, String page, String place) throws IOException, InterruptedException {
        Path file = folder.resolve(name + ".html");
        Files.writeString(file, page);
        return dom(file.toUri() + place, false);
    }

    private static String ask() {
        return "document.querySelectorAll('details').forEach(each => each.open = true);"
                + "axe.run(document, {resultTypes: ['violations']}).then(found => {"
                + " const lines = ['width ' + innerWidth];"
                + " if (matchMedia('(prefers-color-scheme: dark)').matches) lines.push('dark');"
                + " if (document.documentElement.scrollWidth > innerWidth) lines.push('scrolls sideways');"
                + " lines.push('rules that hold: ' + (found.passes.length > 10 ? 'many' : found.passes.length));"
                + " found.violations.forEach(each => lines.push(each.id + ': '"
                + "   + each.nodes.slice(0, 5).map(node => node.target + ' ' + node.failureSummary.replace(/\\s+/g, ' '))"
                + "   .join('; ')));"
                + " parent.postMessage(lines.join('\\n'), '*');"
                + "}, problem => parent.postMessage('axe failed: ' + problem, '*'));";
    }

    private String dom(String address, boolean dark) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                chromium,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--allow-file-access-from-files",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1280,3000",
                "--virtual-time-budget=60000"));
        if (dark) {
            command.add("--blink-settings=preferredColorScheme=0");
        }
        command.addAll(List.of("--dump-dom", address));
        return run(command);
    }

    private static Path axe() throws IOException, InterruptedException {
        Path npm = Path.of("target/npm").toAbsolutePath();
        Path script = npm.resolve("node_modules/axe-core/axe.min.js");
        if (!Files.exists(script)) {
            Files.createDirectories(npm);
            boolean windows =
                    System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
            run(List.of(
                    windows ? "npm.cmd" : "npm",
                    "install",
                    "--prefix",
                    npm.toString(),
                    "--no-save",
                    "--no-audit",
                    "--no-fund",
                    AXE));
        }
        return script;
    }

    private static String onPath(List<String> names) {
        for (String name : names) {
            for (String each : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                Path program = Path.of(each, name);
                if (!each.isEmpty() && Files.isExecutable(program)) {
                    return program.toString();
                }
            }
        }
        throw new IllegalStateException("These tests need Chromium: put one of " + names + " on the PATH.");
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("matml-browser-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(command.get(0) + " does not end.");
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
        }
    }
}
