package matml.engine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matml.engine.course.Course.Exercise;

/** A way from a save to a verdict on the public checks of one exercise. */
interface SaveWay extends AutoCloseable {
    /** Its name in the JSON. */
    String id();

    /** What it does, in a few words. */
    String title();

    /** Whether its programs go on running between saves. */
    boolean isWarm();

    /**
     * Makes ready.
     *
     * @throws Way.Unavailable if this way cannot be gone on this machine
     */
    void setUp() throws IOException, InterruptedException, Way.Unavailable;

    /** Saves, and waits for the verdict: this is measured. */
    Answer save(Save save) throws IOException, InterruptedException;

    @Override
    void close() throws IOException;

    /** A verdict and how long it took. */
    record Answer(boolean right, double seconds) {}

    /** What is saved, and whether it is right. */
    record Save(String text, boolean right) {}

    /**
     * What is worked on.
     *
     * @param checks binary names of the classes of public checks
     * @param exercises the desk to begin with: a folder with {@code src/main/java}
     * @param className the class that is saved
     */
    record Task(Exercise exercise, List<String> checks, Path exercises, String className, String right, String wrong) {
        /** Right and wrong in turn, and never the same twice. */
        Save save(int number) {
            boolean even = number % 2 == 0;
            return new Save((even ? wrong : right) + "\n// save " + number + "\n", !even);
        }

        /** Where the class is below a source folder. */
        Path file(Path sources) {
            return sources.resolve("matml").resolve(exercise.post()).resolve(className + ".java");
        }

        /** The sources of the desk. */
        Path sources() {
            return exercises.resolve("src").resolve("main").resolve("java");
        }

        /** Writes as an editor does. */
        void write(Save save, Path sources) throws IOException {
            Files.writeString(file(sources), save.text(), StandardCharsets.UTF_8);
        }

        /** Whether the file that the kit's listener wrote in a plain JUnit run gives the exercise all its points. */
        boolean isRight(Path score) throws IOException {
            if (!Files.exists(score)) {
                throw new IOException("There was no verdict in " + score.getFileName() + ".");
            }
            String[] points = Way.ofListener(Files.readAllLines(score))
                    .getOrDefault(exercise.id(), "0 of 1")
                    .split(" of ");
            return points[0].equals(points[1]);
        }
    }
}
