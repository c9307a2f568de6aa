/*
style: lists of rows, means by streams
*/
import java.util.ArrayList;
import java.util.List;

final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException("clusters");
        }
        List<List<double[]>> groups = new ArrayList<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            groups.add(new ArrayList<>(List.of(x[i])));
            rows.add(new ArrayList<>(List.of(i)));
        }
        while (groups.size() > clusters) {
            int p = 0;
            int q = 0;
            double least = Double.MAX_VALUE;
            for (int a = 1; a < groups.size(); a++) {
                for (int b = 0; b < a; b++) {
                    double squares = 0;
                    for (int f = 0; f < x[0].length; f++) {
                        int feature = f;
                        double one = groups.get(a).stream().mapToDouble(row -> row[feature]).average().getAsDouble();
                        double two = groups.get(b).stream().mapToDouble(row -> row[feature]).average().getAsDouble();
                        squares += Math.pow(one - two, 2);
                    }
                    if (squares < least) {
                        least = squares;
                        p = b;
                        q = a;
                    }
                }
            }
            groups.get(p).addAll(groups.remove(q));
            rows.get(p).addAll(rows.remove(q));
        }
        int[] label = new int[x.length];
        rows.forEach(group -> group.forEach(row -> label[row] = rows.indexOf(group)));
        return label;
    }
}
