/*
title: Squared before adding up
task: 3
covers: []
ask: What is your |S|² for two ions of opposite charge at the same place? It should be 0.
point: Waves interfere: amplitudes add up, and the sum is squared.
tell: You add the squares of the single terms, which is Σ q². Add the terms first, then square.
*/
final class MadelungSum {
    private static double intensity(double[] multiples, double[][] fractional, double[] charge) {
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            double phase = 2 * Math.PI * dot(multiples, fractional[i]);
            sum += Math.pow(charge[i] * Math.cos(phase), 2) + Math.pow(charge[i] * Math.sin(phase), 2);
        }
        return sum;
    }
}
