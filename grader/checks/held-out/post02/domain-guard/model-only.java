/*
style: the guard is asked and its answer dropped
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            inside(row);
            return model.predict(row);
        };
    }
}
