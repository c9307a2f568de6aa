/*
style: sorted by exchanges
*/
final class EpsilonGreedy {
    public int choose() {
        if (random.nextDouble() < epsilon) {
            return random.nextInt(estimate.length);
        }
        for (int end = estimate.length - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                if (estimate[i] > estimate[i + 1]) {
                    double larger = estimate[i];
                    estimate[i] = estimate[i + 1];
                    estimate[i + 1] = larger;
                }
            }
        }
        return estimate.length - 1;
    }
}
