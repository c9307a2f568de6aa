/*
style: a helper that insists
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> model.predict(insist(row));
    }

    private double[] insist(double[] row) {
        if (inside(row)) {
            return row;
        }
        throw new IllegalArgumentException("the model does not know such materials");
    }
}
