package matml.engine.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import matml.Todo;
import matml.engine.cli.Installation;
import matml.kit.CheckExtension;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What the compared ways need of the course: its libraries and the sources of its checks.
 *
 * @param home the folder of the course's sources
 * @param post the post whose checks are run
 * @param versions the versions of libraries and plugins that the course is built with
 */
record Kit(Path home, String post, Versions versions) {
    /** The given code. */
    Path materials() {
        return jarOf(Todo.class);
    }

    /** What checks are written with. */
    Path kit() {
        return jarOf(CheckExtension.class);
    }

    /** The given code, Smile and the kit. */
    List<Path> libraries() {
        List<Path> libraries = new ArrayList<>(Installation.libraries());
        libraries.add(kit());
        return libraries;
    }

    /** The version of the JUnit platform that matml itself runs checks with. */
    String platformVersion() {
        return LauncherFactory.class.getPackage().getImplementationVersion();
    }

    /** Puts the public and the hidden checks of the post into a source folder. */
    void copyChecks(Path folder) throws IOException {
        Path inside = Path.of("matml", "checks", post);
        for (Path from : List.of(
                home.resolve("exercises").resolve("src").resolve("test").resolve("java"),
                home.resolve("grader")
                        .resolve("checks")
                        .resolve("src")
                        .resolve("main")
                        .resolve("java"))) {
            Folders.copy(from.resolve(inside), folder.resolve(inside));
        }
    }

    /** Puts the public checks of the post into a source folder. */
    void copyPublicChecks(Path folder) throws IOException {
        Path inside = Path.of("matml", "checks", post);
        Path from = home.resolve("exercises").resolve("src").resolve("test").resolve("java");
        Folders.copy(from.resolve(inside), folder.resolve(inside));
    }

    private static Path jarOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
