/*
style: sums and sizes of clusters, merged in place
*/
final class Agglomerative {
    public static double[] heights(double[][] x) {
        distances(x);
        int n = x.length;
        double[][] sum = new double[n][];
        int[] size = new int[n];
        for (int i = 0; i < n; i++) {
            sum[i] = x[i].clone();
            size[i] = 1;
        }
        double[] found = new double[n - 1];
        for (int m = 0; m < n - 1; m++) {
            int p = -1;
            int q = -1;
            double least = Double.MAX_VALUE;
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    if (size[i] == 0 || size[j] == 0) {
                        continue;
                    }
                    double squares = 0;
                    for (int f = 0; f < sum[i].length; f++) {
                        squares += Math.pow(sum[i][f] / size[i] - sum[j][f] / size[j], 2);
                    }
                    if (Math.sqrt(squares) < least) {
                        least = Math.sqrt(squares);
                        p = i;
                        q = j;
                    }
                }
            }
            found[m] = least;
            for (int f = 0; f < sum[p].length; f++) {
                sum[p][f] += sum[q][f];
            }
            size[p] += size[q];
            size[q] = 0;
        }
        return found;
    }
}
