package matml.materials;

import java.util.ArrayList;
import java.util.List;

/** Pools of candidates to search. */
public final class DesignSpace {
    private static final int STEPS = 20;

    private DesignSpace() {}

    /**
     * All mixtures of two neighbouring III-V compounds in steps of 0.05, unstrained: of Al, Ga, In with P, As, Sb the 9
     * binaries, then the 9 lines that mix two cations, then the 9 lines that mix two anions, with 19 alloys each.
     *
     * @return 9 + 18 x 19 = 351 candidates, always in the same order; x = i / 20.0
     */
    public static List<Candidate> iiiV() {
        List<String> cations = List.of("Al", "Ga", "In");
        List<String> anions = List.of("P", "As", "Sb");
        List<Candidate> pool = new ArrayList<>();
        for (String cation : cations) {
            for (String anion : anions) {
                pool.add(Candidate.binary(cation, anion));
            }
        }
        addLines(pool, cations, anions);
        addLines(pool, anions, cations);
        return List.copyOf(pool);
    }

    private static void addLines(List<Candidate> pool, List<String> mixed, List<String> common) {
        for (String c : common) {
            for (int first = 0; first < mixed.size(); first++) {
                for (int second = first + 1; second < mixed.size(); second++) {
                    for (int step = 1; step < STEPS; step++) {
                        double x = step / (double) STEPS;
                        pool.add(new Candidate(mixed.get(first), mixed.get(second), c, x, 0));
                    }
                }
            }
        }
    }
}
