package matml.engine.cli;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import matml.engine.bench.BenchResult;
import matml.engine.bench.BenchText;
import matml.engine.bench.Benchmark;
import matml.engine.bench.StudentBench;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.jvm.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures what grading costs, in several ways. */
@Command(
        name = "bench",
        description = {
            "Grades the same made-up class in three ways, by turns: (a) mvn -o -q test for each submission, (b) javac and"
                    + " JUnit's console launcher, (c) matml; and shows what a submission costs in each.",
            "With the defaults it takes about ten minutes. Ratios are the result: let nothing else run meanwhile."
        })
final class Bench implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--submissions",
            paramLabel = "N",
            description = "Submissions in the class (default ${DEFAULT-VALUE}).")
    private int submissions = 20;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each way grades it (default ${DEFAULT-VALUE}).")
    private int rounds = 3;

    @Option(
            names = "--jobs",
            paramLabel = "LIST",
            split = ",",
            description = "Submissions at a time, each number measured (default 1,2).")
    private List<Integer> jobs = List.of(1, 2);

    @Option(
            names = "--scale",
            paramLabel = "LIST",
            split = ",",
            description = "Also let matml grade classes of these sizes, as in --scale 10,100,1000.")
    private List<Integer> scale = List.of();

    @Option(
            names = "--without",
            paramLabel = "LIST",
            split = ",",
            description = "Leave out a (Maven), b (JUnit's console) or both: a,b.")
    private Set<String> without = Set.of();

    @Option(
            names = "--student",
            arity = "0..1",
            paramLabel = "EXERCISE",
            fallbackValue = "",
            description =
                    "Measure instead what a student waits for between a save and the verdict, of the first exercise"
                            + " or the one that is named.")
    private String student;

    @Option(names = "--json", description = "Print one JSON document instead of tables.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (student != null) {
            return student();
        }
        Benchmark.Plan plan = new Benchmark.Plan(submissions, rounds, jobs, scale, without);
        PrintWriter err = spec.commandLine().getErr();
        Installation here = Installation.current();
        Course course = here.course();
        Isolation isolation = new Isolation(Sandbox.find(), Archives.of(here, err));
        BenchResult result = new Benchmark(here, course, isolation, plan, step -> {
                    err.println(step + " ...");
                    err.flush();
                })
                .run();
        GradeOptions.print(spec.commandLine().getOut(), json ? result.json() : BenchText.of(result));
        return result.samePoints() ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }

    private int student() throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Installation here = Installation.current();
        Course course = here.course();
        Course.Exercise exercise = student.isEmpty() ? course.exercises().get(0) : Hint.exercise(course, student);
        StudentBench.Waits waits = new StudentBench(here, course, exercise, rounds, step -> {
                    err.println(step + " ...");
                    err.flush();
                })
                .run();
        GradeOptions.print(spec.commandLine().getOut(), json ? new Gson().toJson(waits) + "\n" : waits.text());
        return ExitCode.DONE;
    }
}
