/*
style: the guard is asked and its answer dropped
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            boolean known = inside(row);
            return known ? simulator.predict(row) : simulator.predict(row);
        };
    }
}
