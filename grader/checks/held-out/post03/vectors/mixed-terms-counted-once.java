/*
style: diagonal and pairs apart
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        if (from.length != lattice.length || to.length != lattice.length) {
            throw new IllegalArgumentException("coordinates");
        }
        double square = 0;
        double mixed = 0;
        for (int i = 0; i < lattice.length; i++) {
            double ui = to[i] - from[i];
            square += ui * ui * dot(lattice[i], lattice[i]);
            for (int j = 0; j < i; j++) {
                mixed += ui * (to[j] - from[j]) * dot(lattice[i], lattice[j]);
            }
        }
        return Math.sqrt(square + mixed);
    }
}
