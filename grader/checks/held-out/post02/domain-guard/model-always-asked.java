/*
style: a conditional expression after the question
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            double guess = model.predict(row);
            return inside(row) ? guess : simulator.predict(row);
        };
    }
}
