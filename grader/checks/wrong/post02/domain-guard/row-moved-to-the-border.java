/*
title: Outsiders are moved to the border
task: 4
covers: []
ask: Which material does your model get to see if somebody asks about an outsider?
point: The answer for another material is not the answer for this one.
tell: You clip the features to the training range and ask the model. Ask the simulator about the row as it is.
*/
final class DomainGuard {
    public Regressor guarded(Regressor model, Regressor simulator) {
        return row -> {
            requireLength(row, lowest.length);
            double[] moved = row.clone();
            for (int column = 0; column < moved.length; column++) {
                moved[column] = Math.max(lowest[column], Math.min(highest[column], moved[column]));
            }
            return model.predict(moved);
        };
    }
}
