package matml.engine.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matml.engine.bench.BenchResult.Goal;
import matml.engine.bench.BenchResult.Measured;
import matml.engine.bench.BenchResult.Ratio;
import matml.engine.bench.BenchResult.Scaled;

/** The goals that this engine set itself, beside what was reached. A goal that nothing was measured for is not there. */
final class Goals {
    private static final double THROUGHPUT_A = 25;
    private static final double THROUGHPUT_B = 10;
    private static final double CPU_A = 20;
    private static final double ALONE_A = 6;
    private static final int LARGE = 1_000;
    private static final int MIDDLE = 100;
    private static final long PARENT_MEGABYTES = 512;
    private static final double GROWTH = 1.05;

    private Goals() {}

    static List<Goal> of(List<Measured> ways, List<Ratio> ratios, Usage alone, List<Scaled> scale) {
        List<Goal> goals = new ArrayList<>();
        best(ratios, "a:c")
                .ifPresent(ratio ->
                        goals.add(atLeast("throughput of (c) to (a), each at its best", ratio.wall(), THROUGHPUT_A)));
        best(ratios, "b:c")
                .ifPresent(ratio ->
                        goals.add(atLeast("throughput of (c) to (b), each at its best", ratio.wall(), THROUGHPUT_B)));
        best(ratios, "a:c")
                .filter(ratio -> ratio.cpu() != null)
                .ifPresent(ratio -> goals.add(atLeast("CPU of (a) to (c) per submission", ratio.cpu(), CPU_A)));
        Optional<Measured> a = BenchResult.find(ways, "a", 1);
        if (a.isPresent() && alone != null) {
            goals.add(atLeast(
                    "one submission, cold: (a) to ./matml grade",
                    a.get().median().wall() / alone.wall(),
                    ALONE_A));
        }
        scale.stream()
                .filter(each -> each.submissions() >= LARGE && each.usage().peakKilobytes() != null)
                .max((one, other) ->
                        Long.compare(one.usage().peakKilobytes(), other.usage().peakKilobytes()))
                .ifPresent(each -> {
                    long megabytes = each.usage().peakKilobytes() / 1024;
                    goals.add(new Goal(
                            each.submissions() + " submissions in a parent of at most " + PARENT_MEGABYTES + " MB",
                            megabytes + " MB",
                            megabytes <= PARENT_MEGABYTES));
                });
        for (Scaled large : scale) {
            if (large.submissions() == LARGE) {
                scale.stream()
                        .filter(each -> each.submissions() == MIDDLE && each.jobs() == large.jobs())
                        .forEach(middle -> growth(middle, large, goals));
            }
        }
        return goals;
    }

    private static void growth(Scaled middle, Scaled large, List<Goal> goals) {
        String text = " per submission at " + LARGE + " to " + MIDDLE + ", " + jobs(large.jobs());
        goals.add(
                atMost("wall time" + text, large.usage().wall() / middle.usage().wall(), GROWTH));
        if (large.usage().cpu() != null && middle.usage().cpu() != null) {
            goals.add(atMost("CPU" + text, large.usage().cpu() / middle.usage().cpu(), GROWTH));
        }
    }

    static String jobs(int jobs) {
        return jobs == 1 ? "1 job" : jobs + " jobs";
    }

    private static Optional<Ratio> best(List<Ratio> ratios, String what) {
        return ratios.stream()
                .filter(each -> each.what().equals(what) && each.jobs() == null)
                .findFirst();
    }

    private static Goal atLeast(String text, double ratio, double goal) {
        return new Goal(
                text + ": at least " + Math.round(goal), String.format(Locale.ROOT, "%.1f", ratio), ratio >= goal);
    }

    private static Goal atMost(String text, double ratio, double goal) {
        return new Goal(
                text + String.format(Locale.ROOT, ": at most %.2f", goal),
                String.format(Locale.ROOT, "%.2f", ratio),
                ratio <= goal);
    }
}
