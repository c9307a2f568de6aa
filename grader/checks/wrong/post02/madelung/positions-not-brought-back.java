/*
title: Ions outside of the cell lose neighbours
task: 2
covers: []
ask: An ion is given at 3.6 in the place of 0.6. Which cells around it do you visit?
point: The same crystal can be written down in many ways.
tell: Your box of cells is centred at the cell, not at the pair. Subtract Math.rint of each difference first, or make
  the box large enough.
*/
final class MadelungSum {
    private static double[] step(double[] from, double[] to) {
        return new double[] {to[0] - from[0], to[1] - from[1], to[2] - from[2]};
    }
}
