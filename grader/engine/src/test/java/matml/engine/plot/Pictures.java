package matml.engine.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import matml.engine.course.Course.Axis;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Plot;
import matml.engine.course.Course.Post;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import matml.engine.run.CheckReport;
import matml.kit.Observation;
import matml.kit.plot.Scale;
import matml.kit.plot.Series;
import matml.kit.plot.Series.Kind;

/** Pictures made by hand, and what a child might report. */
final class Pictures {
    static final Plot PLOT = plot("tiny", Scale.LINEAR, 0, 10);
    static final Post POST = new Post("post01", "A first look", List.of(), null, List.of(PLOT), List.of());

    private Pictures() {}

    static Plot plot(String method, Scale scale, double from, double to) {
        return new Plot(
                "matml.plots.post01.Plots",
                method,
                "post01/losses",
                "Loss & gain",
                "What is lost when <epochs> go by.",
                new Axis("epoch", "", 0, 4, Scale.LINEAR),
                new Axis("loss", "eV\u00b2", from, to, scale));
    }

    /** One of everything. */
    static Picture complete() {
        return picture(
                Verdict.PASSED,
                "",
                new Series(Kind.LEVEL, "baseline", new double[] {0}, new double[] {8}, List.of()),
                new Series(Kind.MOMENT, "best", new double[] {2}, new double[] {0}, List.of()),
                new Series(Kind.DIAGONAL, "alike", new double[0], new double[0], List.of()),
                new Series(Kind.LINKS, "to its centre", new double[] {1, 2}, new double[] {1, 2}, List.of()),
                new Series(Kind.LINE, "training", new double[] {0, 1, 2, 3}, new double[] {9, 5, 3, 2}, List.of()),
                new Series(Kind.LINE, "validation", new double[] {0, 1, 2, 3}, new double[] {9.5, 6, 5, 12}, List.of()),
                new Series(Kind.POINTS, "GaAs & co", new double[] {1, 3}, new double[] {4, 7}, List.of("GaAs", "ZnO")),
                new Series(Kind.CENTRES, "centre", new double[] {2}, new double[] {2}, List.of()));
    }

    static Picture open() {
        return picture(Verdict.NOT_ATTEMPTED, "Losses.mse is still to be written.");
    }

    static Picture picture(Verdict verdict, String problem, Series... series) {
        return new Picture(
                PLOT,
                "How wrong?",
                verdict,
                List.of(series),
                series.length == 0 ? List.of() : List.of("The loss fell to 2.00 eV\u00b2."),
                List.of(),
                problem,
                problem.isEmpty() ? "" : "./matml check losses");
    }

    /** What a child reports of a plot that went well, as far as the child is concerned. */
    static CheckReport report(Observation... observations) {
        Check check = new Check(PLOT.plotClass(), PLOT.method(), 0, PLOT.title(), 0, Visibility.PUBLIC);
        return new CheckReport(
                check, CheckReport.End.PASSED, Arrays.asList(observations), Set.of(), "", null, null, "", 1);
    }

    static Observation numbers(String label, String kind, double... pairs) {
        return new Observation(label, false, "figure: " + kind, pairs, null, null);
    }

    static Observation words(String label, String name, String words) {
        return new Observation(label, false, "figure: " + name, null, words, null);
    }
}
