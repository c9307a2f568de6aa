package matml.engine.bench;

import java.io.IOException;
import java.nio.file.Path;
import matml.engine.cli.ExitCode;
import matml.engine.cli.Installation;
import matml.engine.course.Course.Post;

/** {@code ./matml check}: matml from its start to its end at every save. */
final class CheckSaves implements SaveWay {
    private final Task task;
    private final Path folder;
    private final Home home;

    /**
     * @param folder an empty folder to work in
     */
    CheckSaves(Installation here, Task task, Path folder) {
        this.task = task;
        this.folder = folder;
        this.home = new Home(here, folder.resolve("home"));
    }

    @Override
    public String id() {
        return "check";
    }

    @Override
    public String title() {
        return "./matml check, cold";
    }

    @Override
    public boolean isWarm() {
        return false;
    }

    @Override
    public void setUp() throws IOException {
        home.furnish(task);
    }

    @Override
    public Answer save(Save save) throws IOException, InterruptedException {
        Path log = folder.resolve("check.log");
        long started = System.nanoTime();
        task.write(save, home.sources());
        int code = Program.run(
                home.command("check", Post.shortId(task.exercise().id()), "--fail-under", "100"), folder, log);
        double seconds = (System.nanoTime() - started) / 1e9;
        if (code != ExitCode.DONE && code != ExitCode.BELOW) {
            throw new IOException("./matml check ended with " + code + ": " + Program.lastLines(log));
        }
        return new Answer(code == ExitCode.DONE, seconds);
    }

    @Override
    public void close() {
        // It leaves nothing running.
    }
}
