/*
style: weights
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            double trust = inside(row) ? 1 : 0.5;
            if (trust == 1) {
                return model.predict(row);
            }
            return trust * model.predict(row) + (1 - trust) * simulator.predict(row);
        };
    }
}
