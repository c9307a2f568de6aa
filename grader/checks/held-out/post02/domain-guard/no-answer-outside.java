/*
style: an if and a return at the end
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            if (inside(row)) {
                return model.predict(row);
            }
            return 0.0 / 0.0;
        };
    }
}
