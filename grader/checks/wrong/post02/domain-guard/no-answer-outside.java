/*
title: Outsiders get no answer
task: 4
covers: []
ask: What does somebody get who asks about a row that is outside?
point: There is somebody who can answer: the simulator.
tell: You return NaN for rows outside. Ask the simulator.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> inside(row) ? model.predict(row) : Double.NaN;
    }
}
