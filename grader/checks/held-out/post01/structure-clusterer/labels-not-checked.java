/*
style: a loop over clusters that passes over the rest
*/
final class StructureClusterer {
    public static double[][] update(double[][] x, int[] label, double[][] previous) {
        requireSameFeatures(x, previous);
        double[][] moved = new double[previous.length][];
        for (int j = 0; j < moved.length; j++) {
            double[] sum = new double[previous[j].length];
            int size = 0;
            for (int i = 0; i < x.length; i++) {
                boolean here = label[i] == j;
                size += here ? 1 : 0;
                for (int f = 0; f < sum.length; f++) {
                    sum[f] += here ? x[i][f] : 0;
                }
            }
            moved[j] = size > 0 ? divided(sum, size) : previous[j].clone();
        }
        return moved;
    }
}
