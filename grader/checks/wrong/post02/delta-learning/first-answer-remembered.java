/*
title: The first answer is given for ever
task: 2
covers: []
ask: Ask your model about two different rows, one after the other. Are the answers different?
point: An answer that is stored belongs to the row it was given for.
tell: You store the first correction and return it for all later rows. Ask the Regressor about every row.
*/
final class DeltaModel {
    private Double known;

    public double correction(double[] x) {
        if (known == null) {
            known = correction.predict(x);
        }
        return known;
    }
}
