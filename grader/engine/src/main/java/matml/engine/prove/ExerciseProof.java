package matml.engine.prove;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import matml.engine.author.CourseBuilder.Bench;
import matml.engine.author.CourseSource;
import matml.engine.author.Specimen;
import matml.engine.compile.Compilation;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.diagnose.Corpus;
import matml.engine.diagnose.Diagnostician;
import matml.engine.diagnose.Named;
import matml.engine.inspect.Inspector;
import matml.engine.inspect.Policy;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result.Visibility;
import matml.engine.run.CheckReport;
import matml.engine.run.CheckReport.End;
import matml.engine.run.Evidence;
import matml.engine.run.Limits;
import matml.engine.run.Runner;
import matml.kit.Trial;

/** The proof of one exercise. */
final class ExerciseProof {
    private final Course course;
    private final CourseSource source;
    private final Exercise exercise;
    private final int seeds;
    private final Bench bench;
    private final WrongSolutions watcher;
    private final Inspector inspector = new Inspector();
    private final List<String> defects = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    ExerciseProof(
            Course course, CourseSource source, Exercise exercise, int seeds, Bench bench, WrongSolutions watcher) {
        this.course = course;
        this.source = source;
        this.exercise = exercise;
        this.seeds = seeds;
        this.bench = bench;
        this.watcher = watcher;
    }

    /** Sentences that begin with the exercise's id. */
    List<String> defects() {
        return defects;
    }

    /** Held-out programs that got no name. */
    List<String> silent() {
        return silent;
    }

    Proof.Row prove() throws IOException, InterruptedException {
        defects.addAll(SyllabusProof.textDefects(exercise, source));
        Map<String, byte[]> reference = bench.programs().reference(exercise.post());
        inspect("the solution", reference);
        stubGetsNothing(reference);
        double cold = cold(reference);
        List<Specimen> alternatives = source.alternatives(exercise);
        Set<String> notFull = new TreeSet<>();
        double warm = rightOnes(reference, alternatives, notFull);
        fingerprintsMustDiffer(source.wrong(exercise));
        int[] caughtAndNamed = wrongSolutions();
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
                recognition(),
                seeds,
                cold,
                warm);
    }

    /** A stub that earns a point, or fails for another reason than being a stub, would mislead every beginner. */
    private void stubGetsNothing(Map<String, byte[]> reference) throws IOException, InterruptedException {
        Map<String, String> units = new LinkedHashMap<>();
        source.stubs(exercise.post())
                .forEach((name, text) -> units.put("matml/" + exercise.post() + "/" + name + ".java", text));
        Compilation compiled = bench.programs().instead(exercise.post(), units);
        if (!compiled.ok()) {
            defect("the stub does not compile: " + compiled.errors().get(0));
            return;
        }
        signaturesMustAgree(compiled.classes(), reference);
        Map<String, byte[]> classes = new LinkedHashMap<>(bench.programs().earlier(exercise.post()));
        classes.putAll(compiled.classes());
        inspect("the stub", classes);
        for (CheckReport report : run(classes, Trial.DEFAULT_SEED)) {
            if (report.end() != End.NOT_ATTEMPTED) {
                defect("the stub is '" + report.end() + "' instead of not attempted in "
                        + report.check().method() + ".");
            }
        }
    }

    /** A member that only the solution has could be asked for by a check, and no student would know. */
    private void signaturesMustAgree(Map<String, byte[]> stubs, Map<String, byte[]> reference) {
        Set<String> wanted = Signatures.of(own(reference));
        Set<String> offered = Signatures.of(own(stubs));
        Set<String> only = new TreeSet<>(wanted);
        only.removeAll(offered);
        only.forEach(member -> defect("the stub lacks " + member + ", which the solution has."));
        offered.removeAll(wanted);
        offered.forEach(member -> defect("the stub has " + member + ", which the solution lacks."));
    }

    private Map<String, byte[]> own(Map<String, byte[]> classes) {
        Map<String, byte[]> own = new TreeMap<>();
        classes.forEach((name, bytes) -> {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            String top = simple.contains("$") ? simple.substring(0, simple.indexOf('$')) : simple;
            boolean ours = exercise.classes().contains(top) || exercise.given().contains(top);
            if (ours && name.startsWith("matml." + exercise.post() + ".")) {
                own.put(name, bytes);
            }
        });
        return own;
    }

    private double cold(Map<String, byte[]> reference) throws IOException, InterruptedException {
        try (Runner fresh = new Runner(course.checks(), Limits.STANDARD, Isolation.PROCESS)) {
            return millis(fresh.run(exercise, exercise.checks(), reference, Trial.DEFAULT_SEED));
        }
    }

    private static double millis(List<CheckReport> reports) {
        return reports.stream().mapToLong(CheckReport::micros).sum() / 1e3;
    }

    /** The solution and the alternatives with all seeds; the shortest time of the solution in milliseconds. */
    private double rightOnes(Map<String, byte[]> reference, List<Specimen> alternatives, Set<String> notFull)
            throws IOException, InterruptedException {
        Map<String, Map<String, byte[]>> programs = new LinkedHashMap<>();
        for (Specimen alternative : alternatives) {
            Map<String, byte[]> classes = compile("the alternative", alternative);
            if (classes == null) {
                notFull.add(alternative.name());
            } else {
                programs.put(alternative.name(), classes);
            }
        }
        double warm = Double.MAX_VALUE;
        for (int i = 0; i < seeds; i++) {
            long seed = Trial.DEFAULT_SEED + i;
            List<CheckReport> reports = run(reference, seed);
            mustGetEverything("the solution", reports, seed);
            warm = Math.min(warm, millis(reports));
            for (Map.Entry<String, Map<String, byte[]>> alternative : programs.entrySet()) {
                String name = alternative.getKey();
                if (!notFull.contains(name)
                        && !mustGetEverything("the alternative " + name, run(alternative.getValue(), seed), seed)) {
                    notFull.add(name);
                }
            }
        }
        return warm;
    }

    private boolean mustGetEverything(String who, List<CheckReport> reports, long seed) {
        boolean all = true;
        if (reports.isEmpty()) {
            defect("no check ran for " + who + ": is its check class missing?");
            return false;
        }
        for (CheckReport report : reports) {
            if (report.end() == End.VACUOUS) {
                defect("the check " + report.check().method() + " observes nothing: it cannot fail.");
                all = false;
            } else if (report.end() != End.PASSED) {
                defect(who + " loses " + report.check().points() + " in "
                        + report.check().method() + " with seed " + seed + ": " + because(report));
                all = false;
            }
        }
        return all;
    }

    /** How many there are, how many are caught and how many named. */
    private int[] wrongSolutions() throws IOException, InterruptedException {
        List<Specimen> wrong = source.wrong(exercise);
        Map<Check, Integer> failures = new LinkedHashMap<>();
        exercise.checks().forEach(check -> failures.put(check, 0));
        int caught = 0;
        int named = 0;
        for (Specimen specimen : wrong) {
            List<CheckReport> reports = reports("the wrong solution", specimen);
            watcher.ran(exercise, specimen, reports);
            reports.stream()
                    .filter(report -> report.end() != End.PASSED)
                    .forEach(report -> failures.merge(report.check(), 1, Integer::sum));
            if (isCaught("the wrong solution", specimen, reports)) {
                caught++;
                Set<String> told = told(reports);
                if (told.equals(Set.of(specimen.misconception()))) {
                    named++;
                } else if (!isDeclared(specimen, told)) {
                    defect("the wrong solution " + specimen.name() + " should be named " + specimen.misconception()
                            + " and is named " + (told.isEmpty() ? "nothing" : told) + ".");
                }
            }
        }
        failures.forEach((check, count) -> {
            if (count == 0 && check.visibility() == Visibility.HIDDEN) {
                defect("no wrong solution fails " + check.method() + ": nothing shows that it can fail. Write one into"
                        + " grader/checks/wrong/" + exercise.id() + "/, or take the check out.");
            }
        });
        return new int[] {wrong.size(), caught, named};
    }

    /** How well mistakes are recognised in programs that no fingerprint was made of. */
    private Proof.Recognition recognition() throws IOException, InterruptedException {
        List<Specimen> heldOut = source.heldOut(exercise);
        int right = 0;
        int wrongly = 0;
        for (Specimen specimen : heldOut) {
            List<CheckReport> reports = reports("the held-out program", specimen);
            if (!isCaught("the held-out program", specimen, reports)) {
                continue;
            }
            Set<String> told = told(reports);
            if (told.equals(Set.of(specimen.misconception())) || !told.isEmpty() && isDeclared(specimen, told)) {
                right++;
            } else if (told.isEmpty()) {
                silent.add(exercise.id() + ": " + specimen.name());
            } else {
                wrongly++;
                defect("the held-out program " + specimen.name() + " shows " + specimen.misconception()
                        + " and is named " + told + ": separate them, or make the second file show the same mistake.");
            }
        }
        List<Specimen> unlisted = source.unlisted(exercise);
        int refused = 0;
        for (Specimen specimen : unlisted) {
            List<CheckReport> reports = reports("the unlisted idea", specimen);
            Set<String> told = told(reports);
            if (reports.stream().allMatch(report -> report.end() == End.PASSED)) {
                defect("the unlisted idea " + specimen.name() + " gets full marks: no check catches it.");
            } else if (told.isEmpty()) {
                refused++;
            } else {
                defect("the unlisted idea " + specimen.name() + " is taken for " + told + ".");
            }
        }
        return new Proof.Recognition(heldOut.size(), right, wrongly, unlisted.size(), refused);
    }

    /** With the seed of the fingerprints: a mistake that keeps what it has seen shows other numbers with another. */
    private List<CheckReport> reports(String what, Specimen specimen) throws IOException, InterruptedException {
        Map<String, byte[]> classes = compile(what, specimen);
        return classes == null ? List.of() : run(classes, Trial.DEFAULT_SEED);
    }

    /** The program's classes, or null. */
    private Map<String, byte[]> compile(String what, Specimen specimen) throws IOException {
        Compilation compiled = bench.programs().compile(exercise, specimen);
        if (!compiled.ok()) {
            defect(what + " " + specimen.name() + " does not compile: "
                    + compiled.errors().get(0));
            return null;
        }
        inspect(what + " " + specimen.name(), compiled.classes());
        return compiled.classes();
    }

    /** Who works as the course's own programs do must never be told off. */
    private void inspect(String who, Map<String, byte[]> classes) {
        inspector
                .inspect(classes, Policy.of(course, exercise))
                .findings()
                .forEach(finding -> defect("the inspection finds something in " + who + ": " + finding
                        + ". Allow it (allow-list.txt), or write it in another way."));
    }

    private List<CheckReport> run(Map<String, byte[]> classes, long seed) throws IOException, InterruptedException {
        return bench.runner().run(exercise, exercise.checks(), classes, seed);
    }

    private boolean isCaught(String what, Specimen specimen, List<CheckReport> reports) {
        boolean lost = reports.stream()
                .anyMatch(report -> report.end() != End.PASSED && report.check().task() == specimen.task());
        if (!lost && !reports.isEmpty()) {
            defect(what + " " + specimen.name() + " loses no point in its task " + specimen.task() + ".");
        }
        return lost;
    }

    private Set<String> told(List<CheckReport> reports) throws IOException {
        Set<String> told = new LinkedHashSet<>();
        for (Named name : Diagnostician.diagnose(course.corpus(exercise.id()), Evidence.of(reports))) {
            told.add(name.misconception());
        }
        return told;
    }

    /** Whether the author has said that no check can tell the specimen from what it is called, or not called. */
    private static boolean isDeclared(Specimen specimen, Set<String> told) {
        return !specimen.coincides().isEmpty()
                && (told.isEmpty() || specimen.coincides().containsAll(told));
    }

    private void fingerprintsMustDiffer(List<Specimen> wrong) throws IOException {
        Corpus corpus = course.corpus(exercise.id());
        corpus.unseen()
                .forEach(form -> defect("no fixed situation of task " + form.task() + " shows the wrong solution "
                        + form.form() + ": it can never be named."));
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
                .forEach(same -> defect("the wrong solutions " + same.part().form() + " and "
                        + same.whole().form()
                        + " cannot be told apart: find an input that separates them, merge them, or"
                        + " declare it with 'coincides'."));
        Set<String> containments = new TreeSet<>();
        corpus.containments()
                .forEach(each ->
                        containments.add(each.whole().form() + " " + each.part().form()));
        for (Specimen specimen : wrong) {
            for (String part : specimen.contains()) {
                if (!containments.remove(specimen.name() + " " + part)) {
                    defect("the wrong solution " + specimen.name() + " does not contain all of " + part
                            + ": take it out of 'contains'.");
                }
            }
        }
        containments.stream()
                .map(each -> each.split(" "))
                .forEach(each -> defect("the wrong solution " + each[0] + " shows all that " + each[1]
                        + " shows, and more: take the second mistake out of it, or, if the one is part of the"
                        + " other, declare it with 'contains: [" + each[1] + "]'."));
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

    private void defect(String sentence) {
        defects.add(exercise.id() + ": " + sentence);
    }
}
