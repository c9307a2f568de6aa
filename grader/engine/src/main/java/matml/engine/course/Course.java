package matml.engine.course;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matml.engine.diagnose.Corpus;
import matml.engine.result.Result.Message;
import matml.engine.result.Result.Visibility;
import matml.kit.plot.Scale;

/**
 * An opened course: a folder of jars with one document that says what is in them. The engine knows no course by name;
 * everything about posts and exercises comes from here.
 */
public final class Course {
    /** File names in a course folder. */
    public static final String DOCUMENT = "course.json";

    public static final String FINGERPRINTS = "fingerprints.json";
    public static final String CHECKS = "checks.jar";
    public static final String SOLUTIONS = "solutions.jar";
    public static final String STUBS = "stubs";

    private final Path folder;
    private final Spec spec;
    private final Map<String, Corpus> corpora = new HashMap<>();
    private final Map<String, Map<String, byte[]>> references = new HashMap<>();
    private Map<String, Fingerprints> fingerprints;

    private Course(Path folder, Spec spec) {
        this.folder = folder;
        this.spec = spec;
    }

    /** All that {@code course.json} holds: the syllabus, resolved. */
    public record Spec(String version, List<Post> posts) {}

    /**
     * A post of the course.
     *
     * @param quiz its quiz, or null
     * @param plots of what students' code does
     * @param uses ids of the earlier posts whose classes it needs
     */
    public record Post(
            String id, String title, List<Exercise> exercises, Quiz quiz, List<Plot> plots, List<String> uses) {
        public Post {
            // A document from before there were plots, or posts that use others, names none.
            plots = plots == null ? List.of() : List.copyOf(plots);
            uses = uses == null ? List.of() : List.copyOf(uses);
        }

        /** The exercise's id without the post, as it is used in file names. */
        public static String shortId(String exerciseId) {
            return exerciseId.substring(exerciseId.indexOf('/') + 1);
        }
    }

    /**
     * An exercise.
     *
     * @param id {@code post01/losses}
     * @param classes simple names of the classes that students write; the first is the main one
     * @param given simple names of classes that are complete in the stubs
     */
    public record Exercise(
            String id,
            String title,
            String group,
            int minutes,
            List<String> classes,
            List<String> given,
            List<String> concepts,
            List<String> prerequisites,
            List<String> practises,
            List<String> libraries,
            List<Task> tasks,
            List<Misconception> misconceptions) {
        /** All checks in the order of the tasks. */
        public List<Check> checks() {
            return tasks.stream().flatMap(task -> task.checks().stream()).toList();
        }

        /** The sum of the checks' points. */
        public int max() {
            return checks().stream().mapToInt(Check::points).sum();
        }

        /** The post's id, {@code post01}. */
        public String post() {
            return id.substring(0, id.indexOf('/'));
        }

        /** The misconception of that id. */
        public Misconception misconception(String misconceptionId) {
            return misconceptions.stream()
                    .filter(each -> each.id().equals(misconceptionId))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /**
     * A numbered task with its checks in source order, public ones first.
     *
     * @param file where it is to be written, {@code Losses.java}
     */
    public record Task(int number, String title, String file, List<Check> checks) {}

    /**
     * A check: a method of a check class. In a student repository the hidden checks of a task are one entry that has
     * nothing but their points.
     */
    public record Check(String checkClass, String method, int task, String title, int points, Visibility visibility) {
        /** All that a student repository says of the hidden checks of a task. */
        public static Check secret(int task, int points) {
            return new Check("", "", task, "", points, Visibility.HIDDEN);
        }

        /** Whether it is known by its points alone, and cannot be run. */
        public boolean isSecret() {
            return checkClass.isEmpty();
        }
    }

    /** A plot: a method of a class of plots, and all that can be said of its figure before anything has run. */
    public record Plot(String plotClass, String method, String exercise, String title, String text, Axis x, Axis y) {}

    /** An axis of a plot, {@code name (unit)} {@code from} a number {@code to} a number. */
    public record Axis(String name, String unit, double from, double to, Scale scale) {}

    /** A misconception with its texts. */
    public record Misconception(String id, String title, int task, Message message) {}

    /** The quiz of a post, graded like an exercise. */
    public record Quiz(String title, List<Question> questions) {
        /** The sum of the questions' points. */
        public int max() {
            return questions.stream().mapToInt(Question::points).sum();
        }
    }

    /** A question with the sets of letters that are right, and what each option says about the person choosing it. */
    public record Question(
            int number, String title, int points, List<List<String>> accepted, Map<String, String> options) {}

    /**
     * Opens a course folder.
     *
     * @throws IOException in one sentence, if the folder holds no course
     */
    public static Course open(Path folder) throws IOException {
        Path document = folder.resolve(DOCUMENT);
        if (!Files.isRegularFile(document)) {
            throw new IOException(folder + " holds no course: " + DOCUMENT + " is missing. Build it with mvn package.");
        }
        try (Reader reader = Files.newBufferedReader(document, StandardCharsets.UTF_8)) {
            return new Course(folder, new Gson().fromJson(reader, Spec.class));
        } catch (JsonParseException broken) {
            throw new IOException(document + " cannot be read: " + broken.getMessage(), broken);
        }
    }

    /** The folder it was opened from. */
    public Path folder() {
        return folder;
    }

    /** The course's version: part of every result. */
    public String version() {
        return spec.version();
    }

    /** The posts in order. */
    public List<Post> posts() {
        return spec.posts();
    }

    /** The exercises of all posts in order. */
    public List<Exercise> exercises() {
        return spec.posts().stream().flatMap(post -> post.exercises().stream()).toList();
    }

    /** The jar of the checks. */
    public Path checks() {
        return folder.resolve(CHECKS);
    }

    /** The jar of the reference solutions. */
    public Path solutions() {
        return folder.resolve(SOLUTIONS);
    }

    /** The reference's classes of a post by binary name; none where the course comes without solutions. */
    public synchronized Map<String, byte[]> reference(String post) throws IOException {
        Map<String, byte[]> known = references.get(post);
        if (known == null) {
            known = Files.isRegularFile(solutions())
                    ? ClassFiles.ofPackage(solutions(), "matml/" + post + "/")
                    : Map.of();
            references.put(post, known);
        }
        return known;
    }

    /** The post of an id. */
    public Post post(String id) {
        return spec.posts().stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The course has no post " + id + "."));
    }

    /** The generated stub of a class, {@code post01}, {@code Losses}. */
    public String stub(String post, String simpleName) throws IOException {
        return Files.readString(stubFile(post, simpleName), StandardCharsets.UTF_8);
    }

    /** Names of the classes that the stubs of a post define. */
    public List<String> stubs(String post) throws IOException {
        try (Stream<Path> files =
                Files.list(folder.resolve(STUBS).resolve("matml").resolve(post))) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }

    private Path stubFile(String post, String simpleName) {
        return folder.resolve(STUBS).resolve("matml").resolve(post).resolve(simpleName + ".java");
    }

    /** What is known of the mistakes in an exercise: nothing while a course is being built. */
    public synchronized Corpus corpus(String exerciseId) throws IOException {
        if (fingerprints == null) {
            fingerprints = Fingerprints.read(folder.resolve(FINGERPRINTS));
        }
        Corpus corpus = corpora.get(exerciseId);
        if (corpus == null) {
            Fingerprints known = fingerprints.getOrDefault(exerciseId, Fingerprints.NONE);
            corpus = Corpus.of(known.forms(), known.reference());
            corpora.put(exerciseId, corpus);
        }
        return corpus;
    }

    /**
     * The exercises and quizzes named by a selection.
     *
     * @param assign posts ({@code post01}), groups ({@code post01/core}), exercises ({@code post01/losses}, or {@code
     *     losses} where only one is called so) or the quiz ({@code post01/quiz})
     * @throws IllegalArgumentException in one sentence, if one names nothing
     */
    public Selection select(List<String> assign) {
        return Selection.of(this, assign);
    }

    /** Parses a comma-separated selection. */
    public static List<String> assignList(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
