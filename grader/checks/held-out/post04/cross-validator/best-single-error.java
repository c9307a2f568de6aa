/*
style: loops over models and folds
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate[] all = Arrays.stream(errors).map(CrossValidator::summary).toArray(Estimate[]::new);
        int best = 0;
        double record = errors[0][0];
        for (int i = 0; i < errors.length; i++) {
            for (double error : errors[i]) {
                if (error < record) {
                    record = error;
                    best = i;
                }
            }
        }
        double limit = all[best].mean() + all[best].standardError();
        for (int i = 0; i < errors.length; i++) {
            if (all[i].mean() <= limit) {
                return i;
            }
        }
        return best;
    }
}
