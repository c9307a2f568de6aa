/*
title: The model is asked about outsiders as well
task: 4
covers: []
ask: What does your code do with the model's answer for a row that is outside?
point: It costs little, but the text allows one question to one of the two.
tell: You ask the model first and replace its answer if the row is outside. Decide before you ask.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            double answer = model.predict(row);
            if (!inside(row)) {
                answer = simulator.predict(row);
            }
            return answer;
        };
    }
}
