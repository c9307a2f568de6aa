package matml.post01;

import java.util.Arrays;

public final class Regret {
    private Regret() {}

    public static double cumulative(double[] means, int[] chosen) {
        double best = Arrays.stream(means).max().orElseThrow(() -> new IllegalArgumentException("no arms"));
        Require.that(Arrays.stream(chosen).allMatch(i -> 0 <= i && i < means.length), "no such arm");
        return Arrays.stream(chosen).mapToDouble(i -> best - means[i]).sum();
    }
}
