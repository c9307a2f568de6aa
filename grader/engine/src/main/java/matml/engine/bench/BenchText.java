package matml.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import matml.engine.bench.BenchResult.Goal;
import matml.engine.bench.BenchResult.Measured;
import matml.engine.bench.BenchResult.Ratio;
import matml.engine.bench.BenchResult.Scaled;

/** The result of the benchmark as a person reads it. */
public final class BenchText {
    private static final String NONE = "-";

    private final StringBuilder text = new StringBuilder();

    private BenchText() {}

    /** The whole text; every line is ended. */
    public static String of(BenchResult result) {
        BenchText text = new BenchText();
        text.machine(result);
        text.ways(result);
        text.alone(result);
        text.scale(result.scale());
        text.profile(result);
        text.goals(result.goals());
        text.leftOut(result.leftOut());
        text.agreement(result);
        return text.text.toString();
    }

    private void machine(BenchResult result) {
        Machine machine = result.machine();
        line("Machine:   " + machine.cores() + " cores (" + machine.processor() + ")"
                + (machine.memoryMegabytes() == null ? "" : ", " + machine.memoryMegabytes() / 1024 + " GB")
                + ", " + machine.system());
        line("Java:      " + machine.java());
        List<String> versions = new ArrayList<>();
        result.versions().forEach((name, version) -> versions.add(name + " " + version));
        line("Versions:  " + String.join(", ", versions));
        line("Load:      "
                + (machine.loadAverage() < 0
                        ? "unknown"
                        : number("%.1f", machine.loadAverage()) + " before the start"));
        line("Isolation: " + result.isolation() + " for each submission of (c), none in (a) and (b)");
        line("Class:     " + result.submissions() + " different submissions of " + result.post() + ", graded "
                + result.rounds() + (result.rounds() == 1 ? " time" : " times") + " by each way, by turns");
    }

    private void ways(BenchResult result) {
        line("");
        line(row("one submission, medians", "jobs", "wall s", "CPU s", "per min", "others  wall s, rounds"));
        for (Measured way : result.ways()) {
            line(row(
                    "(" + way.id() + ") " + way.title(),
                    Integer.toString(way.jobs()),
                    number("%.3f", way.median().wall()),
                    number("%.3f", way.median().cpu()),
                    number("%.1f", way.perMinute()),
                    others(way.median())
                            + number(
                                    "%.2f",
                                    way.rounds().stream()
                                            .mapToDouble(Usage::wall)
                                            .min()
                                            .orElse(Double.NaN))
                            + " to "
                            + number(
                                    "%.2f",
                                    way.rounds().stream()
                                            .mapToDouble(Usage::wall)
                                            .max()
                                            .orElse(Double.NaN))));
        }
        line("others: cores that other programs kept busy meanwhile; near 0 in a run that is worth keeping");
        if (!result.ratios().isEmpty()) {
            line("");
            line(row("times as much as matml", "jobs", "wall", "CPU", "", ""));
            for (Ratio ratio : result.ratios()) {
                line(row(
                        ratio.what(),
                        ratio.jobs() == null ? "best" : ratio.jobs().toString(),
                        number("%.1f", ratio.wall()),
                        number("%.1f", ratio.cpu()),
                        "",
                        ""));
            }
        }
    }

    private void alone(BenchResult result) {
        line("");
        line("./matml grade, one submission, cold: "
                + number("%.3f", result.alone().wall()) + " s, CPU "
                + number("%.3f", result.alone().cpu()) + " s");
        line("The checks alone, on the reference: "
                + number("%.0f", result.floor().coldMillis()) + " ms in a new JVM, "
                + number("%.0f", result.floor().warmMillis()) + " ms in a warm one");
    }

    private void scale(List<Scaled> scale) {
        if (scale.isEmpty()) {
            return;
        }
        line("");
        line(row("matml, class of", "jobs", "wall s", "CPU s", "a:c", "others  parent's peak"));
        for (Scaled each : scale) {
            line(row(
                    Integer.toString(each.submissions()),
                    Integer.toString(each.jobs()),
                    number("%.3f", each.usage().wall()),
                    number("%.3f", each.usage().cpu()),
                    number("%.1f", each.toA()),
                    others(each.usage())
                            + (each.usage().peakKilobytes() == null
                                    ? NONE
                                    : each.usage().peakKilobytes() / 1024 + " MB")));
        }
    }

    private void profile(BenchResult result) {
        line("");
        line("Where the time of one submission goes (warm parent, one at a time; medians)");
        for (Profile.Step step : result.profile()) {
            line(String.format(Locale.ROOT, "  %-48s %8.1f ms", step.name(), step.millis()));
        }
    }

    private void goals(List<Goal> goals) {
        if (goals.isEmpty()) {
            return;
        }
        line("");
        line("Goals");
        for (Goal goal : goals) {
            line(String.format(
                    Locale.ROOT, "  %-8s %-64s %s", goal.met() ? "reached" : "missed", goal.text(), goal.reached()));
        }
    }

    private void leftOut(List<String> leftOut) {
        if (!leftOut.isEmpty()) {
            line("");
            line("Not measured");
            leftOut.forEach(each -> line("  " + each));
        }
    }

    private void agreement(BenchResult result) {
        line("");
        result.differences().forEach(this::line);
        long ways = result.ways().stream().map(Measured::id).distinct().count();
        line(
                result.samePoints()
                        ? (ways == 1 ? "The one way" : "All " + ways + " ways")
                                + " gave every submission the same points each time: " + result.points()
                                + " in all."
                        : "The ways gave different points: these numbers compare different work. Mend that first.");
    }

    private static String row(String name, String jobs, String wall, String cpu, String rate, String more) {
        return String.format(Locale.ROOT, "%-26s %5s %9s %9s %9s  %s", name, jobs, wall, cpu, rate, more)
                .stripTrailing();
    }

    private static String others(Usage usage) {
        return String.format(Locale.ROOT, "%6s  ", number("%.2f", usage.others()));
    }

    private static String number(String format, Double value) {
        return value == null ? NONE : String.format(Locale.ROOT, format, value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
