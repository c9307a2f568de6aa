package matml.engine.bench;

import java.util.List;
import java.util.Objects;

/**
 * What a piece of work cost.
 *
 * @param wall seconds that passed
 * @param cpu seconds of CPU time of all processes that took part; null where the system does not tell
 * @param peakKilobytes the most memory that the first process had at a time; null where the system does not tell
 */
record Usage(double wall, Double cpu, Long peakKilobytes) {
    /** The share of one of several submissions. */
    Usage per(int submissions) {
        return new Usage(wall / submissions, cpu == null ? null : cpu / submissions, peakKilobytes);
    }

    /** Medians of wall and CPU time, and the largest of the peaks. */
    static Usage median(List<Usage> usages) {
        List<Double> cpus =
                usages.stream().map(Usage::cpu).filter(Objects::nonNull).toList();
        return new Usage(
                Statistics.median(usages.stream().map(Usage::wall).toList()),
                cpus.isEmpty() ? null : (Double) Statistics.median(cpus),
                usages.stream()
                        .map(Usage::peakKilobytes)
                        .filter(Objects::nonNull)
                        .max(Long::compare)
                        .orElse(null));
    }
}
