/*
title: Edges and corners count like faces
task: 1
covers: []
ask: In how many cubes does an ion on a corner lie?
point: Cubes that fill space share a face between two, an edge between four, a corner between eight.
tell: All ions on the surface of your cube count 1/2. Edges count 1/4 and corners 1/8.
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("no shells");
        }
        double sum = 0;
        for (int i = -shells; i <= shells; i++) {
            for (int j = -shells; j <= shells; j++) {
                for (int k = -shells; k <= shells; k++) {
                    if (i != 0 || j != 0 || k != 0) {
                        double weight = Math.max(Math.abs(i), Math.max(Math.abs(j), Math.abs(k))) == shells ? 0.5 : 1;
                        sum += weight * sign(i + j + k) / Math.sqrt(i * i + j * j + k * k);
                    }
                }
            }
        }
        return sum;
    }
}
