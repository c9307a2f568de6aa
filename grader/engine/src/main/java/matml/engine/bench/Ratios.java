package matml.engine.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import matml.engine.bench.BenchResult.Measured;
import matml.engine.bench.BenchResult.Ratio;

/** How the ways compare: per number of jobs, and each at its best. */
final class Ratios {
    private static final String MATML = "c";

    private Ratios() {}

    static List<Ratio> of(List<Measured> ways) {
        List<Ratio> ratios = new ArrayList<>();
        for (String other : List.of("a", "b")) {
            for (int jobs : new TreeSet<>(ways.stream().map(Measured::jobs).toList())) {
                Optional<Measured> theirs = BenchResult.find(ways, other, jobs);
                Optional<Measured> ours = BenchResult.find(ways, MATML, jobs);
                if (theirs.isPresent() && ours.isPresent()) {
                    ratios.add(
                            ratio(other, jobs, theirs.get().median(), ours.get().median()));
                }
            }
            Optional<Usage> theirs = best(ways, other);
            Optional<Usage> ours = best(ways, MATML);
            if (theirs.isPresent() && ours.isPresent()) {
                ratios.add(ratio(other, null, theirs.get(), ours.get()));
            }
        }
        return ratios;
    }

    private static Ratio ratio(String other, Integer jobs, Usage theirs, Usage ours) {
        Double cpu = theirs.cpu() == null || ours.cpu() == null ? null : (Double) (theirs.cpu() / ours.cpu());
        return new Ratio(other + ":" + MATML, jobs, theirs.wall() / ours.wall(), cpu);
    }

    /** The shortest wall time and the least CPU time that a way needs, each at the number of jobs where it is so. */
    static Optional<Usage> best(List<Measured> ways, String id) {
        List<Usage> medians = ways.stream()
                .filter(each -> each.id().equals(id))
                .map(Measured::median)
                .toList();
        return medians.stream()
                .map(Usage::wall)
                .min(Comparator.naturalOrder())
                .map(wall -> new Usage(
                        wall,
                        medians.stream()
                                .map(Usage::cpu)
                                .filter(Objects::nonNull)
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                        null,
                        null));
    }
}
