/*
title: The sines are missing
task: 3
covers: []
ask: Shift all ions of the cell by the same vector. Does your energy change?
point: In a structure with an inversion centre at the origin the sines cancel; in zinc blende they do not.
tell: You square the cosine sum only. Add the square of the sine sum.
*/
final class MadelungSum {
    private static double intensity(double[] multiples, double[][] fractional, double[] charge) {
        double cosines = 0;
        for (int i = 0; i < charge.length; i++) {
            cosines += charge[i] * Math.cos(2 * Math.PI * dot(multiples, fractional[i]));
        }
        return cosines * cosines;
    }
}
