/*
title: The first question decides for all
task: 4
covers: []
ask: Ask about an outsider first and about an insider afterwards. Who answers?
point: Which parts of your code run once, and which at every question?
tell: You remember the verdict of the first question. Ask the guard about every row.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        Regressor[] chosen = new Regressor[1];
        return row -> {
            requireLength(row, lowest.length);
            if (chosen[0] == null) {
                chosen[0] = inside(row) ? model : simulator;
            }
            return chosen[0].predict(row);
        };
    }
}
