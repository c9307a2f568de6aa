/*
title: The model answers everything
task: 4
covers: []
ask: Where does your code use the guard?
point: Without a question to the guard, the door is open.
tell: You ask the model about every row. Ask the simulator about rows that are outside.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            requireLength(row, lowest.length);
            return model.predict(row);
        };
    }
}
