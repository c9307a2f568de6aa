package matml.engine.bench;

import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import matml.engine.bench.BenchResult.Goal;

/**
 * How long a student waits from a save to its verdict, as it stands in its JSON document. Times are seconds.
 *
 * @param exercise whose public checks were run
 * @param ways one for each way, with every save
 * @param ratios how many times as long the other ways take as a way of matml's
 * @param leftOut what was not measured and why
 */
public record StudentResult(
        String schema,
        Machine machine,
        String isolation,
        Map<String, String> versions,
        String exercise,
        int rounds,
        List<Waited> ways,
        List<Ratio> ratios,
        List<Goal> goals,
        List<String> leftOut) {
    static final String SCHEMA = "matml-bench-student/1";

    private static final double CHECK_TO_MAVEN = 6;
    private static final double WATCH_TO_MAVEN = 30;

    /** A way: the median of its saves, and all of them. */
    record Waited(String id, String title, double median, List<Double> saves) {
        static Waited of(String id, String title, List<Double> saves) {
            return new Waited(id, title, Statistics.median(saves), List.copyOf(saves));
        }
    }

    /**
     * How many times as long another way takes.
     *
     * @param what {@code maven:watch}
     */
    record Ratio(String what, double times) {}

    static StudentResult of(
            Machine machine,
            String isolation,
            Map<String, String> versions,
            String exercise,
            int rounds,
            List<Waited> ways,
            List<String> leftOut) {
        List<Ratio> ratios = new ArrayList<>();
        for (String ours : List.of("check", "watch")) {
            for (String theirs : List.of("maven", "console", "in-process")) {
                times(ways, theirs, ours).ifPresent(times -> ratios.add(new Ratio(theirs + ":" + ours, times)));
            }
        }
        List<Goal> goals = new ArrayList<>();
        times(ways, "maven", "check")
                .ifPresent(times ->
                        goals.add(goal("./matml check, cold: at most a sixth of Maven's", times, CHECK_TO_MAVEN)));
        times(ways, "maven", "watch")
                .ifPresent(times -> goals.add(
                        goal("./matml watch, save to verdict: at most a thirtieth of Maven's", times, WATCH_TO_MAVEN)));
        return new StudentResult(SCHEMA, machine, isolation, versions, exercise, rounds, ways, ratios, goals, leftOut);
    }

    private static Goal goal(String text, double times, double wanted) {
        return new Goal(text, String.format(Locale.ROOT, "1/%.1f", times), times >= wanted);
    }

    private static Optional<Double> times(List<Waited> ways, String theirs, String ours) {
        Optional<Waited> one = find(ways, theirs);
        Optional<Waited> other = find(ways, ours);
        return one.isPresent() && other.isPresent()
                ? Optional.of(one.get().median() / other.get().median())
                : Optional.empty();
    }

    private static Optional<Waited> find(List<Waited> ways, String id) {
        return ways.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The JSON document, with its last line ended. */
    public String json() {
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(this)
                + "\n";
    }

    /** The same as a person reads it; every line is ended. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("Machine:   ")
                .append(machine.cores())
                .append(" cores (")
                .append(machine.processor())
                .append("), ")
                .append(machine.system())
                .append('\n');
        text.append("Java:      ").append(machine.java()).append('\n');
        List<String> names = new ArrayList<>();
        versions.forEach((name, version) -> names.add(name + " " + version));
        text.append("Versions:  ").append(String.join(", ", names)).append('\n');
        text.append("Load:      ")
                .append(
                        machine.loadAverage() < 0
                                ? "unknown"
                                : String.format(Locale.ROOT, "%.1f before the start", machine.loadAverage()))
                .append('\n');
        text.append("Isolation: ").append(isolation).append(" in ./matml, none in the others\n");
        text.append("Saves:     of ")
                .append(exercise)
                .append(", right and wrong in turn, in ")
                .append(rounds)
                .append(rounds == 1 ? " round" : " rounds")
                .append(" by turns; every way told right from wrong each time\n\n");
        text.append(row("from the save to the verdict, s", "median", "least", "most", "saves"));
        for (Waited way : ways) {
            text.append(row(
                    way.title(),
                    seconds(way.median()),
                    seconds(way.saves().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElse(Double.NaN)),
                    seconds(way.saves().stream()
                            .mapToDouble(Double::doubleValue)
                            .max()
                            .orElse(Double.NaN)),
                    Integer.toString(way.saves().size())));
        }
        if (!ratios.isEmpty()) {
            text.append('\n').append(row("times as long as matml", "", "", "", ""));
            ratios.forEach(ratio -> text.append(row("  " + ratio.what(), times(ratio.times()), "", "", "")));
        }
        if (!goals.isEmpty()) {
            text.append("\nGoals\n");
            goals.forEach(goal -> text.append(String.format(
                    Locale.ROOT, "  %-8s %-64s %s%n", goal.met() ? "reached" : "missed", goal.text(), goal.reached())));
        }
        if (!leftOut.isEmpty()) {
            text.append("\nNot measured\n");
            leftOut.forEach(each -> text.append("  ").append(each).append('\n'));
        }
        return text.toString();
    }

    private static String times(double times) {
        return String.format(Locale.ROOT, times < 1 ? "%.2f" : "%.1f", times);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }

    private static String row(String name, String median, String least, String most, String saves) {
        return String.format(Locale.ROOT, "%-34s %9s %9s %9s %7s", name, median, least, most, saves)
                        .stripTrailing()
                + "\n";
    }
}
