package matml.engine.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matml.engine.cli.Installation;
import matml.engine.cli.Main;

/**
 * A copy of this installation with a desk of its own: a benchmark has no business in a student's files.
 *
 * @param here the installation that is copied
 * @param folder where the copy is made
 */
record Home(Installation here, Path folder) {
    /** Copies the course, what makes its JVMs start faster, and a desk. */
    void furnish(SaveWay.Task task) throws IOException {
        for (Path part : List.of(here.courseFolder(), here.archives())) {
            if (Files.isDirectory(part)) {
                Folders.copy(part, folder.resolve(here.home().relativize(part).toString()));
            }
        }
        Folders.copy(task.exercises(), folder.resolve("exercises"));
    }

    /** The sources on the desk. */
    Path sources() {
        return folder.resolve("exercises").resolve("src").resolve("main").resolve("java");
    }

    /** Runs matml as the launcher does: in a JVM with the options and class path that this one got. */
    List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Program.ofJdk("java")));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Dmatml.home="))
                .forEach(command::add);
        command.addAll(
                List.of("-Dmatml.home=" + folder, "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
