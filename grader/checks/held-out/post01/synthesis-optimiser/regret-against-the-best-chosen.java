/*
style: a loop for the best
*/
final class Regret {
    public static double cumulative(double[] means, int[] chosen) {
        if (means.length < 1) {
            throw new IllegalArgumentException("no arms");
        }
        double best = 0;
        for (int i = 0; i < chosen.length; i++) {
            best = i == 0 ? means[chosen[i]] : Math.max(best, means[chosen[i]]);
        }
        double lost = 0;
        for (int i = 0; i < chosen.length; i++) {
            lost += best - means[chosen[i]];
        }
        return lost;
    }
}
