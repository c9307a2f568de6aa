package matml.engine.bench;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a piece of work cost.
 *
 * @param wall seconds that passed
 * @param cpu seconds of CPU time of all processes that took part; null where the system does not tell
 * @param peakKilobytes the most memory that the first process had at a time; null where the system does not tell
 * @param others how many cores other programs kept busy meanwhile; null where the system does not tell
 */
record Usage(double wall, Double cpu, Long peakKilobytes, Double others) {
    /** The share of one of several submissions. */
    Usage per(int submissions) {
        return new Usage(wall / submissions, cpu == null ? null : cpu / submissions, peakKilobytes, others);
    }

    /** Medians, and the largest of the peaks. */
    static Usage median(List<Usage> usages) {
        return new Usage(
                Statistics.median(usages.stream().map(Usage::wall).toList()),
                median(usages, Usage::cpu),
                usages.stream()
                        .map(Usage::peakKilobytes)
                        .filter(Objects::nonNull)
                        .max(Long::compare)
                        .orElse(null),
                median(usages, Usage::others));
    }

    private static Double median(List<Usage> usages, Function<Usage, Double> value) {
        List<Double> known = usages.stream().map(value).filter(Objects::nonNull).toList();
        return known.isEmpty() ? null : (Double) Statistics.median(known);
    }
}
