/*
title: The model answers for the outsiders
task: 4
covers: []
ask: Who answers in your code for a row that resembles the training rows?
point: The simulator is right everywhere, the model only where it has seen something.
tell: You send rows inside to the simulator and all others to the model. Exchange them.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> inside(row) ? simulator.predict(row) : model.predict(row);
    }
}
