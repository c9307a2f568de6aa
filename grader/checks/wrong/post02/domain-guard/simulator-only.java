/*
title: The simulator answers everything
task: 4
covers: []
ask: What is the model for, in your code?
point: Safe, and as expensive as having no model at all.
tell: You ask the simulator about every row. Ask the model about rows that are inside.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            requireLength(row, lowest.length);
            return simulator.predict(row);
        };
    }
}
