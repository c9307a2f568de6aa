/*
style: estimates in an array
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate[] all = Arrays.stream(errors).map(CrossValidator::summary).toArray(Estimate[]::new);
        int best = 0;
        for (int i = 1; i < all.length; i++) {
            best = all[i].mean() > all[best].mean() ? i : best;
        }
        for (int i = 0; i < all.length; i++) {
            if (all[i].mean() >= all[best].mean() - all[best].standardError()) {
                return i;
            }
        }
        return best;
    }
}
