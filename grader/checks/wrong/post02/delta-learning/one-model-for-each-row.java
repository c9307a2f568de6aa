/*
title: One model for each row
task: 2
covers: []
ask: How many rows does the learner see in one call of yours?
point: A model that knows one row can only repeat it. Learning compares rows.
tell: You call the learner once for each row. Call it once with all rows and all corrections.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        double[] labels = corrections(low, high);
        Regressor[] models = new Regressor[x.length];
        for (int i = 0; i < x.length; i++) {
            models[i] = learner.apply(new double[][] {x[i]}, new double[] {labels[i]});
        }
        return new DeltaModel(row -> {
            double sum = 0;
            for (Regressor model : models) {
                sum += model.predict(row);
            }
            return sum / models.length;
        });
    }
}
