/*
style: an array of both answers
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            double[] answers = {simulator.predict(row), model.predict(row)};
            int which = inside(row) ? 1 : 0;
            return answers[which];
        };
    }
}
