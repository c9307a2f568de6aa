/*
title: The simulator runs for every row
task: 4
contains: [model-always-asked]
covers: []
ask: How often does your simulator run for a thousand rows that are all inside?
point: A calculation that is thrown away has been paid for.
tell: You compute both answers before you choose one. Decide first, then ask one of the two.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            double cheap = model.predict(row);
            double right = simulator.predict(row);
            return inside(row) ? cheap : right;
        };
    }
}
