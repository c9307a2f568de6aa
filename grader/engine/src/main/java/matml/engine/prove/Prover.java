package matml.engine.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import matml.engine.author.CourseBuilder.Bench;
import matml.engine.author.CourseSource;
import matml.engine.author.MutantRecord;
import matml.engine.author.Workers;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;

/**
 * Proves a course: the solution gets everything, the stub nothing, every wrong solution loses points and gets its own
 * diagnosis, every alternative gets full marks, mistakes are recognised in programs that were held out, unlisted ideas
 * are caught and get no name, and texts, hints, tasks and checks fit together.
 */
public final class Prover {
    /** What all checks of a post should cost on the reference. */
    private static final int GOAL_WARM_MILLIS = 100;

    /** Far above the goal, so that a busy machine, or one seed on a JVM that is hardly warm, makes no defect. */
    private static final int DEFECT_WARM_MILLIS = 20 * GOAL_WARM_MILLIS;

    /** The share of a post's held-out programs that must be named. */
    private static final double RECOGNISED = 0.9;

    private final Course course;
    private final CourseSource source;
    private final List<Path> libraries;
    private final int seeds;
    private final Consumer<String> progress;
    private final WrongSolutions watcher;

    /**
     * @param libraries jars that the programs may use
     * @param seeds how many seeds to run the solution and the alternatives with
     * @param progress told what is being proven
     */
    public Prover(Course course, CourseSource source, List<Path> libraries, int seeds, Consumer<String> progress) {
        this(course, source, libraries, seeds, progress, WrongSolutions.UNWATCHED);
    }

    /**
     * @param libraries jars that the programs may use
     * @param seeds how many seeds to run the solution and the alternatives with
     * @param progress told what is being proven
     * @param watcher told how wrong solutions fare
     */
    public Prover(
            Course course,
            CourseSource source,
            List<Path> libraries,
            int seeds,
            Consumer<String> progress,
            WrongSolutions watcher) {
        this.course = course;
        this.source = source;
        this.libraries = libraries;
        this.seeds = seeds;
        this.progress = progress;
        this.watcher = watcher;
    }

    /** Proves the exercises whose id starts with one of the prefixes, or all. */
    public Proof prove(List<String> only) throws IOException, InterruptedException {
        List<Exercise> chosen = course.exercises().stream()
                .filter(exercise -> only.isEmpty()
                        || only.stream().anyMatch(prefix -> exercise.id().startsWith(prefix)))
                .toList();
        Map<Exercise, ExerciseProof> proofs = new ConcurrentHashMap<>();
        Map<Exercise, Proof.Row> done = new ConcurrentHashMap<>();
        Workers.forEach(chosen, () -> new Bench(course, libraries), (bench, exercise) -> {
            progress.accept("proving " + exercise.id());
            ExerciseProof proof = new ExerciseProof(course, source, exercise, seeds, bench, watcher);
            proofs.put(exercise, proof);
            done.put(exercise, proof.prove());
        });
        List<String> defects = new ArrayList<>(SyllabusProof.defects(course, source));
        List<String> silent = new ArrayList<>();
        for (Exercise exercise : chosen) {
            defects.addAll(proofs.get(exercise).defects());
            silent.addAll(proofs.get(exercise).silent());
        }
        if (chosen.isEmpty()) {
            defects.add("There is nothing to prove: no exercise of the course is called " + only + ".");
        }
        List<Proof.PostRow> posts = new ArrayList<>();
        for (Post post : course.posts()) {
            List<Proof.Row> rows = post.exercises().stream()
                    .map(done::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (!rows.isEmpty()) {
                posts.add(post(post, rows, defects));
            }
        }
        return new Proof(chosen.stream().map(done::get).toList(), posts, defects, silent);
    }

    private Proof.PostRow post(Post post, List<Proof.Row> rows, List<String> defects) throws IOException {
        double warm = rows.stream().mapToDouble(Proof.Row::warmMillis).sum();
        if (warm > DEFECT_WARM_MILLIS) {
            defects.add(post.id() + ": the checks need " + Math.round(warm) + " ms on the reference in a warm JVM; "
                    + GOAL_WARM_MILLIS + " ms is the goal. Make them cheaper.");
        }
        Proof.Recognition recognition =
                rows.stream().map(Proof.Row::recognition).reduce(Proof.Recognition.NONE, Proof.Recognition::plus);
        if (recognition.right() < RECOGNISED * recognition.heldOut()) {
            defects.add(post.id() + ": only " + recognition.right() + " of " + recognition.heldOut()
                    + " held-out programs are named; " + Math.round(100 * RECOGNISED)
                    + " % is the goal. See fewer and more telling things, or split forms that differ.");
        }
        MutantRecord mutants = source.mutants(post.id());
        boolean current = mutants != null && mutants.digest().equals(source.mutantDigest(post.id()));
        return new Proof.PostRow(post.id(), recognition, mutants, current, warm);
    }
}
