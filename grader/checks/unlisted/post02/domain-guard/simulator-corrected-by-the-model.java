/*
idea: outsiders get the simulator's answer plus a tenth of the model's
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> inside(row) ? model.predict(row) : simulator.predict(row) + model.predict(row) / 10;
    }
}
