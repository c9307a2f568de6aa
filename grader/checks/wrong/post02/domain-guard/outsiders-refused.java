/*
title: Outsiders are refused
task: 4
covers: []
ask: What does somebody get who asks about a row that is outside?
point: An unusual material is no mistake of the caller.
tell: You throw an exception for rows outside. Ask the simulator.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            if (!inside(row)) {
                throw new IllegalArgumentException("outside of the domain");
            }
            return model.predict(row);
        };
    }
}
