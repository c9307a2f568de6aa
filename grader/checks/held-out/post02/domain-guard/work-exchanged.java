/*
style: an if with the condition reversed
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            if (!inside(row)) {
                return model.predict(row);
            }
            return simulator.predict(row);
        };
    }
}
