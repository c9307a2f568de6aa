/*
style: estimates in an array, a loop with return
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate[] all = Arrays.stream(errors).map(CrossValidator::summary).toArray(Estimate[]::new);
        double smallest = Arrays.stream(all).mapToDouble(Estimate::mean).min().orElseThrow();
        for (int i = 0; i < all.length; i++) {
            if (all[i].mean() <= smallest + all[i].standardError()) {
                return i;
            }
        }
        return all.length - 1;
    }
}
