package matml.engine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import matml.engine.author.CourseSource;
import matml.engine.author.MutantRecord;
import matml.engine.prove.Proof;
import matml.engine.prove.Prover;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves the course. */
@Command(
        name = "verify",
        description =
                "Proves the course: solutions get everything, stubs nothing, wrong solutions are caught and named,"
                        + " alternatives get full marks.")
final class Verify implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            description = "Seeds to run solutions and alternatives with (default 5).")
    private int seeds = 5;

    @Parameters(arity = "0..*", paramLabel = "EXERCISE", description = "Posts or exercises; all if none is named.")
    private List<String> only = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        Installation here = Installation.current();
        CourseSource source = new CourseSource(here.home());
        Proof proof = new Prover(here.course(), source, Installation.libraries(), Math.max(1, seeds), step -> {
                    spec.commandLine().getErr().println(step + " ...");
                    spec.commandLine().getErr().flush();
                })
                .prove(only);
        print(proof, source.leftOut(), out);
        return proof.ok() ? ExitCode.DONE : ExitCode.NOT_PROVEN;
    }

    private static void print(Proof proof, long leftOut, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-32s %5s %6s %6s %7s %7s %5s %5s %8s %8s %6s %7s %7s%n",
                "exercise",
                "tasks",
                "checks",
                "points",
                "caught",
                "named",
                "alt.",
                "stub",
                "held out",
                "unlisted",
                "seeds",
                "cold ms",
                "warm ms");
        for (Proof.Row row : proof.rows()) {
            out.printf(
                    Locale.ROOT,
                    "%-32s %5d %6d %6d %7s %7s %5s %5s %8s %8s %6d %7.0f %7.1f%n",
                    row.exercise(),
                    row.tasks(),
                    row.checks(),
                    row.max(),
                    row.caught() + "/" + row.wrong(),
                    row.named() + "/" + row.wrong(),
                    row.full() + "/" + row.alternatives(),
                    "0",
                    row.recognition().right() + "/" + row.recognition().heldOut(),
                    row.recognition().refused() + "/" + row.recognition().unlisted(),
                    row.seeds(),
                    row.coldMillis(),
                    row.warmMillis());
        }
        for (Proof.PostRow post : proof.posts()) {
            Proof.Recognition seen = post.recognition();
            out.printf(
                    Locale.ROOT,
                    "%s: of %d held-out programs %d are named rightly, %d wrongly, %d not at all; of %d unlisted"
                            + " ideas %d are caught and get no name; %s; checks %.0f ms warm%n",
                    post.post(),
                    seen.heldOut(),
                    seen.right(),
                    seen.wrongly(),
                    seen.silent(),
                    seen.unlisted(),
                    seen.refused(),
                    mutants(post),
                    post.warmMillis());
        }
        proof.silent().forEach(each -> out.println("not named  " + each));
        out.println(leftOut + " mistakes of the catalogue are left out, with reasons in grader/checks/LEFT-OUT.md.");
        proof.defects().forEach(defect -> out.println("DEFECT  " + defect));
        out.println(
                proof.ok()
                        ? "The course is proven: " + proof.rows().size() + " exercises."
                        : proof.defects().size()
                                + " defects. Mend them in solutions/, exercises/ or grader/checks/, build"
                                + " again, and run ./matml verify.");
        out.flush();
    }

    /** Mutation testing takes minutes, so a proof only says what came of it the last time. */
    private static String mutants(Proof.PostRow post) {
        MutantRecord last = post.mutants();
        return last == null
                ? "mutants not yet measured"
                : String.format(
                        Locale.ROOT,
                        "of %d mutants %d are killed and %d equivalent%s",
                        last.mutants(),
                        last.killed(),
                        last.equivalent(),
                        post.mutantsCurrent() ? "" : " (before the last change of solutions or checks)");
    }
}
