/*
style: a loop without break keeps the last hit
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate[] all = Arrays.stream(errors).map(CrossValidator::summary).toArray(Estimate[]::new);
        int best = 0;
        for (int i = 1; i < all.length; i++) {
            if (all[i].mean() < all[best].mean()) {
                best = i;
            }
        }
        int chosen = best;
        for (int i = 0; i < all.length; i++) {
            if (all[i].mean() <= all[best].mean() + all[best].standardError()) {
                chosen = i;
            }
        }
        return chosen;
    }
}
