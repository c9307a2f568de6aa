package matml.materials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers from a table of gaps computed before, counts the calls and remembers what was asked: a simulator for tests of
 * search strategies, which must not wait for physics. May be shared between threads.
 *
 * <p>A candidate is found however it is written: Al0.3Ga0.7As and Ga0.7Al0.3As are the same material.
 */
public final class TabulatedSimulator implements Simulator {
    private final Map<String, Double> gaps;
    private final List<Candidate> asked = new ArrayList<>();

    /**
     * A simulator over a table of one's own.
     *
     * @param gaps band gap in eV by candidate; copied
     * @throws NullPointerException if a key or value is null
     */
    public TabulatedSimulator(Map<Candidate, Double> gaps) {
        this.gaps = new HashMap<>();
        Map.copyOf(gaps).forEach((candidate, gap) -> this.gaps.put(key(candidate), gap));
    }

    private TabulatedSimulator() {
        this.gaps = Standard.GAPS;
    }

    /** A simulator over the 351 candidates of {@link DesignSpace#iiiV()}, with {@link TightBindingSimulator}'s gaps. */
    public static TabulatedSimulator iiiV() {
        return new TabulatedSimulator();
    }

    /**
     * The stored gap; one call.
     *
     * @return the gap in eV
     * @throws IllegalArgumentException if the candidate is not in the table; this is no call
     */
    @Override
    public double bandGap(Candidate candidate) {
        Double gap = gaps.get(key(candidate));
        if (gap == null) {
            throw new IllegalArgumentException(candidate + " is not among the " + gaps.size() + " tabulated materials");
        }
        synchronized (asked) {
            asked.add(candidate);
        }
        return gap;
    }

    @Override
    public int calls() {
        synchronized (asked) {
            return asked.size();
        }
    }

    /** The candidates that were asked for, in order, with repetitions; a copy. */
    public List<Candidate> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** The same for every way to write a material, and for shares that differ by rounding only. */
    private static String key(Candidate candidate) {
        long whole = 1_000_000_000L;
        long x = Math.round(whole * candidate.x());
        String c = candidate.c();
        String strain = Long.toString(Math.round(whole * candidate.strain()));
        String a = x == 0 ? candidate.b() : candidate.a();
        String b = x == whole ? candidate.a() : candidate.b();
        if (a.equals(b)) {
            return a.compareTo(c) < 0 ? String.join(" ", a, c, strain) : String.join(" ", c, a, strain);
        }
        if (a.compareTo(b) > 0) {
            a = candidate.b();
            b = candidate.a();
            x = whole - x;
        }
        return String.join(" ", a, b, c, Long.toString(x), strain);
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Map<String, Double> GAPS = read();

        private static Map<String, Double> read() {
            Map<String, Double> gaps = new HashMap<>();
            for (Csv.Row row : Csv.read("iii-v-gaps.csv")) {
                Candidate candidate = new Candidate(row.text("a"), row.text("b"), row.text("c"), row.number("x"), 0);
                gaps.put(key(candidate), row.number("gap"));
            }
            return gaps;
        }
    }
}
