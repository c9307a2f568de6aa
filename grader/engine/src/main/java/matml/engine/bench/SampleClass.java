package matml.engine.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Fingerprints;
import matml.engine.diagnose.CheckRun;
import matml.engine.diagnose.Form;

/**
 * A class made of what the course has: for every exercise the reference, an alternative or a wrong solution. No two
 * submissions are the same, all compile and end, and the same course gives the same class.
 *
 * @param submissions the first one is the reference itself
 */
public record SampleClass(List<Sample> submissions) {
    private static final long SEED = 1;

    /** As in a class that has worked: more than half of the exercises are right. */
    private static final double WRONG = 0.4;

    private static final int TRIES = 1_000;

    /**
     * A submission.
     *
     * @param sources text by class name
     */
    public record Sample(String name, Map<String, String> sources) {
        /** Writes it as a student's repository has it: the sources below {@code exercises}. */
        Path write(Path folder, String post) throws IOException {
            Path submission = folder.resolve(name);
            Path sourceFolder = submission
                    .resolve("exercises")
                    .resolve("src")
                    .resolve("main")
                    .resolve("java")
                    .resolve("matml")
                    .resolve(post);
            Files.createDirectories(sourceFolder);
            for (Map.Entry<String, String> source : sources.entrySet()) {
                Files.writeString(
                        sourceFolder.resolve(source.getKey() + ".java"), source.getValue(), StandardCharsets.UTF_8);
            }
            return submission;
        }
    }

    /**
     * Makes a class.
     *
     * @param post the post that it did
     * @throws IllegalArgumentException in one sentence, if the course has not so many different submissions
     */
    public static SampleClass of(CourseSource source, Course course, String post, int size) throws IOException {
        List<List<Specimen>> right = new ArrayList<>();
        List<List<Specimen>> wrong = new ArrayList<>();
        Map<String, Fingerprints> fingerprints =
                Fingerprints.read(course.folder().resolve(Course.FINGERPRINTS));
        for (Exercise exercise : course.exercises()) {
            if (exercise.post().equals(post)) {
                right.add(source.alternatives(exercise));
                Set<String> ending = ending(fingerprints.getOrDefault(exercise.id(), Fingerprints.NONE));
                wrong.add(source.wrong(exercise).stream()
                        .filter(each -> ending.contains(each.name()))
                        .toList());
            }
        }
        Random random = new Random(SEED);
        Map<String, String> reference = source.solutions(post);
        Set<Map<String, String>> seen = new HashSet<>();
        List<Sample> submissions = new ArrayList<>();
        seen.add(reference);
        submissions.add(new Sample(name(0), reference));
        for (int tries = 0; submissions.size() < size; tries++) {
            if (tries > TRIES * size) {
                throw new IllegalArgumentException(
                        "The course's solutions and alternatives give only " + submissions.size()
                                + " different submissions: ask for no more with --submissions and --scale.");
            }
            Map<String, String> sources = new LinkedHashMap<>(reference);
            Set<String> changed = new HashSet<>();
            for (int i = 0; i < right.size(); i++) {
                List<Specimen> from = random.nextDouble() < WRONG ? wrong.get(i) : right.get(i);
                // One more than there are: the reference itself is an answer too.
                int choice = random.nextInt(from.size() + 1);
                if (choice < from.size()) {
                    splice(from.get(choice), sources, changed);
                }
            }
            if (seen.add(sources)) {
                submissions.add(new Sample(name(submissions.size()), sources));
            }
        }
        return new SampleClass(submissions);
    }

    /** The wrong solutions of an exercise of which every check comes to an end. */
    static List<Specimen> wrongThatEnd(CourseSource source, Course course, Exercise exercise) throws IOException {
        Map<String, Fingerprints> fingerprints =
                Fingerprints.read(course.folder().resolve(Course.FINGERPRINTS));
        Set<String> ending = ending(fingerprints.getOrDefault(exercise.id(), Fingerprints.NONE));
        return source.wrong(exercise).stream()
                .filter(each -> ending.contains(each.name()))
                .toList();
    }

    /** Two exercises may not change the same class: the second one stays as the reference has it. */
    private static void splice(Specimen specimen, Map<String, String> sources, Set<String> changed) {
        if (specimen.sources().keySet().stream().noneMatch(changed::contains)) {
            sources.putAll(specimen.sources());
            changed.addAll(specimen.sources().keySet());
        }
    }

    /** Names of the wrong solutions of which every check came to an end: the others would stop Maven, not us. */
    private static Set<String> ending(Fingerprints fingerprints) {
        Set<String> names = new HashSet<>();
        for (Form form : fingerprints.forms()) {
            if (form.runs().size() == fingerprints.reference().size()
                    && form.runs().stream().allMatch(SampleClass::ended)) {
                names.add(form.form());
            }
        }
        return names;
    }

    private static boolean ended(CheckRun run) {
        return run.observations().stream().noneMatch(each -> "did not end".equals(each.word()));
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "student-%04d", number + 1);
    }

    /**
     * Writes submissions as a folder of a class.
     *
     * @return the folder of each
     */
    List<Path> write(Path folder, String post, int size) throws IOException {
        List<Path> paths = new ArrayList<>();
        for (Sample sample : submissions.subList(0, size)) {
            paths.add(sample.write(folder, post));
        }
        return paths;
    }
}
