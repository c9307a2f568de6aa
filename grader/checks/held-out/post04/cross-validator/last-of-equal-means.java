/*
style: from the most complex model down
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate[] all = Arrays.stream(errors).map(CrossValidator::summary).toArray(Estimate[]::new);
        int best = all.length - 1;
        for (int i = all.length - 2; i >= 0; i--) {
            if (all[i].mean() < all[best].mean()) {
                best = i;
            }
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i].mean() <= all[best].mean() + all[best].standardError()) {
                return i;
            }
        }
        return best;
    }
}
