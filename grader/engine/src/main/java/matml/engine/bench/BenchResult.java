package matml.engine.bench;

import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a run of the benchmark found, as it stands in its JSON document. Times are seconds unless their name says
 * otherwise; what could not be measured is not there.
 *
 * @param post the post that was graded
 * @param isolation what stood between student code and this machine in (c)
 * @param versions of Java libraries and programs that took part
 * @param ways one for each way and number of jobs
 * @param ratios how many times as much the other ways cost as matml
 * @param samePoints whether all ways gave every submission the same points
 * @param points what the class got together, {@code 300 of 400}
 * @param differences the submissions that got different points, by way
 * @param alone {@code ./matml grade} on one submission, cold: the median
 * @param leftOut what was not measured and why
 */
public record BenchResult(
        String schema,
        Machine machine,
        String isolation,
        Map<String, String> versions,
        String post,
        int submissions,
        int rounds,
        List<Measured> ways,
        List<Ratio> ratios,
        boolean samePoints,
        String points,
        List<String> differences,
        Usage alone,
        List<Scaled> scale,
        Floor floor,
        List<Profile.Step> profile,
        List<Goal> goals,
        List<String> leftOut) {
    static final String SCHEMA = "matml-bench/1";

    /** The JSON document, with its last line ended. */
    public String json() {
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(this)
                + "\n";
    }

    /**
     * A way at a number of jobs.
     *
     * @param id {@code a}, {@code b} or {@code c}
     * @param perMinute submissions in a minute
     * @param median of one submission
     * @param rounds one submission in each round
     */
    record Measured(String id, String title, int jobs, double perMinute, Usage median, List<Usage> rounds) {
        static Measured of(Way way, int jobs, List<Usage> rounds) {
            Usage median = Usage.median(rounds);
            return new Measured(way.id(), way.title(), jobs, 60 / median.wall(), median, List.copyOf(rounds));
        }
    }

    /**
     * How many times as much another way costs.
     *
     * @param what {@code a:c} or {@code b:c}
     * @param jobs null for the best of each way
     * @param cpu null where CPU time is not known
     */
    record Ratio(String what, Integer jobs, double wall, Double cpu) {}

    /**
     * A class of another size, graded by matml.
     *
     * @param usage of one submission; the peak is the parent's
     * @param toA how many times as long (a) needs for a submission; null without (a)
     */
    record Scaled(int submissions, int jobs, Usage usage, Double toA) {}

    /** A goal and what was reached. */
    record Goal(String text, String reached, boolean met) {}

    /** A way at a number of jobs. */
    static Optional<Measured> find(List<Measured> ways, String id, int jobs) {
        return ways.stream()
                .filter(each -> each.id().equals(id) && each.jobs() == jobs)
                .findFirst();
    }
}
