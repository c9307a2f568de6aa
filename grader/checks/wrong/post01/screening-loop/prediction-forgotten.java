/*
title: The prediction is lost on the way
task: 2
covers: []
ask: How far off was the model for the candidates that it chose? Can the reader of your result tell?
point: The ranking knows the prediction. After the calculation it has to be still there.
tell: The candidates of a batch get their calculated gap as prediction. Keep the prediction for which each was chosen.
*/
final class ScreeningLoop {
    private Screened calculate(Candidate candidate, double predicted) {
        calls++;
        double gap = simulator.bandGap(candidate);
        return new Screened(candidate, gap, gap);
    }
}
