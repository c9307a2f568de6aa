package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import matml.engine.bench.BenchResult;
import matml.engine.bench.BenchText;
import matml.engine.bench.Benchmark;
import matml.engine.bench.StudentBenchmark;
import matml.engine.bench.StudentResult;
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
            "With --student: what a student waits for, from a save to its verdict, with Maven, with javac and JUnit, with"
                    + " ./matml check and with ./matml watch.",
            "With the defaults it takes about ten minutes (--student: two). Ratios are the result: let nothing else run"
                    + " meanwhile."
        })
final class Bench implements Callable<Integer> {
    private static final int CLASS_ROUNDS = 3;
    private static final int STUDENT_ROUNDS = 10;

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
            description = "How often each way grades it (default 3; with --student 10).")
    private Integer rounds;

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

    @Option(names = "--student", description = "Measure the time from a save to its verdict instead.")
    private boolean student;

    @Option(names = "--json", description = "Print one JSON document instead of tables.")
    private boolean json;

    @Override
    public Integer call() throws IOException, InterruptedException {
        int each = rounds != null ? rounds : student ? STUDENT_ROUNDS : CLASS_ROUNDS;
        Benchmark.Plan plan = new Benchmark.Plan(submissions, each, jobs, scale, without);
        return student ? student(plan) : grading(plan);
    }

    private int student(Benchmark.Plan plan) throws IOException, InterruptedException {
        Installation here = Installation.current();
        Isolation isolation = new Isolation(
                Sandbox.find(), Archives.of(here, spec.commandLine().getErr()));
        StudentResult result = new StudentBenchmark(here, here.course(), isolation, plan, this::progress).run();
        GradeOptions.print(spec.commandLine().getOut(), json ? result.json() : result.text());
        return ExitCode.DONE;
    }

    private void progress(String step) {
        PrintWriter err = spec.commandLine().getErr();
        err.println(step + " ...");
        err.flush();
    }

    private int grading(Benchmark.Plan plan) throws IOException, InterruptedException {
        PrintWriter err = spec.commandLine().getErr();
        Installation here = Installation.current();
        Course course = here.course();
        Isolation isolation = new Isolation(Sandbox.find(), Archives.of(here, err));
        BenchResult result = new Benchmark(here, course, isolation, plan, this::progress).run();
        GradeOptions.print(spec.commandLine().getOut(), json ? result.json() : BenchText.of(result));
        return result.samePoints() ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }
}
