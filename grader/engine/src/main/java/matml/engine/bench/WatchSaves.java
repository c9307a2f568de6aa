package matml.engine.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.cli.Installation;

/** {@code ./matml watch}: running all the time, until the points of the save are printed. */
final class WatchSaves implements SaveWay {
    private static final Pattern POINTS = Pattern.compile("(\\d+) of (\\d+) points? here; .*");
    private static final Pattern READY = Pattern.compile(".*Waiting for a save.*");
    private static final int PATIENCE_SECONDS = 120;
    private static final int END_SECONDS = 10;

    private final Task task;
    private final Path folder;
    private final Home home;
    private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
    private Process process;

    /** A line that was printed, and when. */
    private record Line(String text, long nanos) {}

    /**
     * @param folder an empty folder to work in
     */
    WatchSaves(Installation here, Task task, Path folder) {
        this.task = task;
        this.folder = folder;
        this.home = new Home(here, folder.resolve("home"));
    }

    @Override
    public String id() {
        return "watch";
    }

    @Override
    public String title() {
        return "./matml watch, warm";
    }

    @Override
    public boolean isWarm() {
        return true;
    }

    @Override
    public void setUp() throws IOException, InterruptedException {
        home.furnish(task);
        process = new ProcessBuilder(home.command("watch"))
                .directory(folder.toFile())
                .redirectError(folder.resolve("watch.log").toFile())
                .start();
        Thread reader = new Thread(this::read, "watch");
        reader.setDaemon(true);
        reader.start();
        await(READY);
    }

    private void read() {
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(new Line(line, System.nanoTime()));
            }
        } catch (IOException ended) {
            return;
        }
    }

    private Line await(Pattern wanted) throws IOException, InterruptedException {
        while (true) {
            Line line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (line == null) {
                throw new IOException(
                        "./matml watch did not answer: " + Program.lastLines(folder.resolve("watch.log")));
            }
            if (wanted.matcher(line.text()).matches()) {
                return line;
            }
        }
    }

    @Override
    public Answer save(Save save) throws IOException, InterruptedException {
        long started = System.nanoTime();
        task.write(save, home.sources());
        Line points = await(POINTS);
        await(READY);
        Matcher matcher = POINTS.matcher(points.text());
        if (!matcher.matches()) {
            throw new IllegalStateException(points.text());
        }
        return new Answer(matcher.group(1).equals(matcher.group(2)), (points.nanos() - started) / 1e9);
    }

    @Override
    public void close() throws IOException {
        if (process == null) {
            return;
        }
        try {
            process.getOutputStream().write("q\n".getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            process.waitFor(END_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException hurry) {
            // It is ended below in any case.
            Thread.interrupted();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
