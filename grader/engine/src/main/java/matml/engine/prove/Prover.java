package matml.engine.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import matml.engine.author.CourseBuilder.Programs;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.compile.Compilation;
import matml.engine.compile.Compiler;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.diagnose.Corpus;
import matml.engine.diagnose.Diagnostician;
import matml.engine.diagnose.Named;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result.Visibility;
import matml.engine.run.CheckReport;
import matml.engine.run.CheckReport.End;
import matml.engine.run.Evidence;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.kit.Trial;

/**
 * Proves a course: the solution gets everything, the stub nothing, every wrong solution loses points and gets its own
 * diagnosis, every alternative gets full marks, and texts, hints, tasks and checks fit together.
 */
public final class Prover implements AutoCloseable {
    /** What all checks of a post should cost on the reference. */
    private static final int GOAL_WARM_MILLIS = 100;

    /** Far above the goal, so that a busy machine makes no defect. */
    private static final int DEFECT_WARM_MILLIS = 5 * GOAL_WARM_MILLIS;

    private final Course course;
    private final CourseSource source;
    private final List<Path> libraries;
    private final int seeds;
    private final Consumer<String> progress;
    private final List<String> defects = new ArrayList<>();
    private final Runner runner;

    /**
     * @param libraries jars that the programs may use
     * @param seeds how many seeds to run the solution and the alternatives with
     * @param progress told what is being proven
     */
    public Prover(Course course, CourseSource source, List<Path> libraries, int seeds, Consumer<String> progress) {
        this.course = course;
        this.source = source;
        this.libraries = libraries;
        this.seeds = seeds;
        this.progress = progress;
        this.runner = new Runner(course.checks(), Limits.STANDARD, Isolation.PROCESS);
    }

    /** Proves the exercises whose id starts with one of the prefixes, or all. */
    public Proof prove(List<String> only) throws IOException, InterruptedException {
        List<Proof.Row> rows = new ArrayList<>();
        defects.addAll(SyllabusProof.defects(course, source));
        try (Programs programs = new Programs(course, libraries)) {
            for (Exercise exercise : course.exercises()) {
                if (only.isEmpty()
                        || only.stream().anyMatch(prefix -> exercise.id().startsWith(prefix))) {
                    progress.accept("proving " + exercise.id());
                    rows.add(prove(exercise, programs));
                }
            }
        }
        if (rows.isEmpty()) {
            defects.add("There is nothing to prove: no exercise of the course is called " + only + ".");
        }
        for (Post post : course.posts()) {
            double warm = rows.stream()
                    .filter(row -> row.exercise().startsWith(post.id() + "/"))
                    .mapToDouble(Proof.Row::warmMillis)
                    .sum();
            if (warm > DEFECT_WARM_MILLIS) {
                defects.add(post.id() + ": the checks need " + Math.round(warm) + " ms on the reference in a warm JVM; "
                        + GOAL_WARM_MILLIS + " ms is the goal. Make them cheaper.");
            }
        }
        return new Proof(rows, defects);
    }

    private Proof.Row prove(Exercise exercise, Programs programs) throws IOException, InterruptedException {
        defects.addAll(SyllabusProof.textDefects(exercise, source));
        Map<String, byte[]> reference = programs.reference(exercise.post());
        stubGetsNothing(exercise, reference);
        double cold = cold(exercise, reference);
        List<Specimen> alternatives = source.alternatives(exercise);
        Map<Specimen, Map<String, byte[]>> programsOfAlternatives = new LinkedHashMap<>();
        Set<String> notFull = new TreeSet<>();
        for (Specimen alternative : alternatives) {
            Compilation compiled = programs.compile(exercise, alternative);
            if (compiled.ok()) {
                programsOfAlternatives.put(alternative, compiled.classes());
            } else {
                notFull.add(alternative.name());
                defect(
                        exercise,
                        "the alternative " + alternative.name() + " does not compile: "
                                + compiled.errors().get(0));
            }
        }
        double warm = Double.MAX_VALUE;
        for (int i = 0; i < seeds; i++) {
            long seed = Trial.DEFAULT_SEED + i;
            List<CheckReport> reports = runner.run(exercise, exercise.checks(), reference, seed);
            mustGetEverything(exercise, "the solution", reports, seed);
            warm = Math.min(warm, millis(reports));
            for (Map.Entry<Specimen, Map<String, byte[]>> alternative : programsOfAlternatives.entrySet()) {
                String name = alternative.getKey().name();
                if (!notFull.contains(name)
                        && !mustGetEverything(
                                exercise,
                                "the alternative " + name,
                                runner.run(exercise, exercise.checks(), alternative.getValue(), seed),
                                seed)) {
                    notFull.add(name);
                }
            }
        }
        int[] caughtAndNamed = wrongSolutions(exercise, programs);
        return new Proof.Row(
                exercise.id(),
                exercise.tasks().size(),
                exercise.checks().size(),
                exercise.max(),
                caughtAndNamed[0],
                caughtAndNamed[1],
                caughtAndNamed[2],
                alternatives.size(),
                alternatives.size() - notFull.size(),
                seeds,
                cold,
                warm);
    }

    /** A stub that earns a point, or fails for another reason than being a stub, would mislead every beginner. */
    private void stubGetsNothing(Exercise exercise, Map<String, byte[]> reference)
            throws IOException, InterruptedException {
        Map<String, String> units = new LinkedHashMap<>();
        source.stubs(exercise.post())
                .forEach((name, text) -> units.put("matml/" + exercise.post() + "/" + name + ".java", text));
        try (Compiler compiler = new Compiler(libraries)) {
            Compilation compiled = compiler.compile(units);
            if (!compiled.ok()) {
                defect(
                        exercise,
                        "the stub does not compile: " + compiled.errors().get(0));
                return;
            }
            signaturesMustAgree(exercise, compiled.classes(), reference);
            for (CheckReport report : runner.run(exercise, exercise.checks(), compiled.classes(), Trial.DEFAULT_SEED)) {
                if (report.end() != End.NOT_ATTEMPTED) {
                    defect(
                            exercise,
                            "the stub is '" + report.end() + "' instead of not attempted in "
                                    + report.check().method() + ".");
                }
            }
        }
    }

    /** A member that only the solution has could be asked for by a check, and no student would know. */
    private void signaturesMustAgree(Exercise exercise, Map<String, byte[]> stubs, Map<String, byte[]> reference) {
        Set<String> wanted = Signatures.of(ofExercise(exercise, reference));
        Set<String> offered = Signatures.of(ofExercise(exercise, stubs));
        Set<String> only = new TreeSet<>(wanted);
        only.removeAll(offered);
        only.forEach(member -> defect(exercise, "the stub lacks " + member + ", which the solution has."));
        offered.removeAll(wanted);
        offered.forEach(member -> defect(exercise, "the stub has " + member + ", which the solution lacks."));
    }

    private static Map<String, byte[]> ofExercise(Exercise exercise, Map<String, byte[]> classes) {
        Map<String, byte[]> own = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String top = simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
            if (exercise.classes().contains(top) || exercise.given().contains(top)) {
                own.put(name, bytes);
            }
        });
        return own;
    }

    private double cold(Exercise exercise, Map<String, byte[]> reference) throws IOException, InterruptedException {
        try (Runner fresh = new Runner(course.checks(), Limits.STANDARD, Isolation.PROCESS)) {
            return millis(fresh.run(exercise, exercise.checks(), reference, Trial.DEFAULT_SEED));
        }
    }

    private static double millis(List<CheckReport> reports) {
        return reports.stream().mapToLong(CheckReport::micros).sum() / 1e3;
    }

    private boolean mustGetEverything(Exercise exercise, String who, List<CheckReport> reports, long seed) {
        boolean all = true;
        if (reports.isEmpty()) {
            defect(exercise, "no check ran for " + who + ": is its check class missing?");
            return false;
        }
        for (CheckReport report : reports) {
            if (report.end() == End.VACUOUS) {
                defect(exercise, "the check " + report.check().method() + " observes nothing: it cannot fail.");
                all = false;
            } else if (report.end() != End.PASSED) {
                defect(
                        exercise,
                        who + " loses " + report.check().points() + " in "
                                + report.check().method() + " with seed " + seed + ": " + because(report));
                all = false;
            }
        }
        return all;
    }

    private int[] wrongSolutions(Exercise exercise, Programs programs) throws IOException, InterruptedException {
        Corpus corpus = course.corpus(exercise.id());
        List<Specimen> wrong = source.wrong(exercise);
        fingerprintsMustDiffer(exercise, corpus, wrong);
        Map<Check, Integer> failures = new LinkedHashMap<>();
        exercise.checks().forEach(check -> failures.put(check, 0));
        int caught = 0;
        int named = 0;
        for (Specimen specimen : wrong) {
            Compilation compiled = programs.compile(exercise, specimen);
            if (!compiled.ok()) {
                defect(
                        exercise,
                        "the wrong solution " + specimen.name() + " does not compile: "
                                + compiled.errors().get(0));
                continue;
            }
            List<CheckReport> reports = runner.run(exercise, exercise.checks(), compiled.classes(), Trial.DEFAULT_SEED);
            reports.stream()
                    .filter(report -> report.end() != End.PASSED)
                    .forEach(report -> failures.merge(report.check(), 1, Integer::sum));
            boolean lost = reports.stream()
                    .anyMatch(report ->
                            report.end() != End.PASSED && report.check().task() == specimen.task());
            if (!lost) {
                defect(
                        exercise,
                        "the wrong solution " + specimen.name() + " loses no point in its task " + specimen.task()
                                + ".");
                continue;
            }
            caught++;
            if (isNamed(exercise, specimen, Diagnostician.diagnose(corpus, Evidence.of(reports)))) {
                named++;
            }
        }
        failures.forEach((check, count) -> {
            if (count == 0 && check.visibility() == Visibility.HIDDEN) {
                defect(exercise, "no wrong solution fails " + check.method() + ": nothing shows that it can fail.");
            }
        });
        return new int[] {wrong.size(), caught, named};
    }

    private void fingerprintsMustDiffer(Exercise exercise, Corpus corpus, List<Specimen> wrong) {
        corpus.unseen()
                .forEach(form -> defect(
                        exercise,
                        "no fixed situation of task " + form.task() + " shows the wrong solution " + form.form()
                                + ": it can never be named."));
        Set<String> declared = new TreeSet<>();
        for (Specimen specimen : wrong) {
            specimen.coincides().forEach(other -> {
                declared.add(specimen.name() + " " + other);
                declared.add(other + " " + specimen.name());
            });
        }
        corpus.coincidences().stream()
                .filter(same -> !declared.contains(
                        same.part().form() + " " + same.whole().form()))
                .forEach(same -> defect(
                        exercise,
                        "the wrong solutions " + same.part().form() + " and "
                                + same.whole().form()
                                + " cannot be told apart: find an input that separates them, merge them, or"
                                + " declare it with 'coincides'."));
    }

    private static String because(CheckReport report) {
        return report.observations().stream()
                .filter(observation -> !observation.ok())
                .findFirst()
                .map(observation -> observation.situation() + ", " + observation.name() + ": expected "
                        + observation.deviation().expected() + ", got "
                        + observation.deviation().actual() + " "
                        + observation.deviation().where())
                .orElse(report.end() + (report.problem() == null ? "" : ", " + report.problem()));
    }

    private boolean isNamed(Exercise exercise, Specimen specimen, List<Named> names) {
        Set<String> told = new LinkedHashSet<>();
        names.forEach(name -> told.add(name.misconception()));
        if (told.equals(Set.of(specimen.misconception()))) {
            return true;
        }
        boolean declared = !specimen.coincides().isEmpty()
                && (told.isEmpty() || specimen.coincides().containsAll(told));
        if (!declared) {
            defect(
                    exercise,
                    "the wrong solution " + specimen.name() + " should be named " + specimen.misconception()
                            + " and is named " + (told.isEmpty() ? "nothing" : told) + ".");
        }
        return false;
    }

    private void defect(Exercise exercise, String sentence) {
        defects.add(exercise.id() + ": " + sentence);
    }

    @Override
    public void close() {
        runner.close();
    }
}
