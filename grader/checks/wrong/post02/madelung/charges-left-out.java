/*
title: The structure factor has no charges
task: 3
covers: []
ask: What is S(G) for G = 0 in your code? It should be the charge of the cell.
point: A structure factor of positions alone does not know anions from cations.
tell: You add cosines and sines of the phases without the charges. Multiply each by the charge of its ion.
*/
final class MadelungSum {
    private static double intensity(double[] multiples, double[][] fractional, double[] charge) {
        double cosines = 0;
        double sines = 0;
        for (int i = 0; i < charge.length; i++) {
            double phase = 2 * Math.PI * dot(multiples, fractional[i]);
            cosines += Math.cos(phase);
            sines += Math.sin(phase);
        }
        return cosines * cosines + sines * sines;
    }
}
