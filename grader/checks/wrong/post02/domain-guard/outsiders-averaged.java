/*
title: Outsiders get a mean of model and simulator
task: 4
covers: []
ask: What is your answer worth if the model says nonsense about an outsider?
point: Averaging a right answer with a wrong one does not improve it.
tell: For rows outside you average the two answers. Return that of the simulator.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> inside(row)
                ? model.predict(row)
                : (model.predict(row) + simulator.predict(row)) / 2;
    }
}
