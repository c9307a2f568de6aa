/*
style: sets of rows inside and outside
*/
import java.util.ArrayList;
import java.util.List;

final class Agglomerative {
    public static double[] heights(double[][] x) {
        double[][] d = distances(x);
        List<Integer> in = new ArrayList<>(List.of(0));
        List<Integer> out = new ArrayList<>();
        for (int i = 1; i < x.length; i++) {
            out.add(i);
        }
        double[] found = new double[out.size()];
        for (int e = 0; e < found.length; e++) {
            double least = Double.MAX_VALUE;
            Integer chosen = null;
            for (Integer o : out) {
                for (int i : in) {
                    if (d[i][o] < least) {
                        least = d[i][o];
                        chosen = o;
                    }
                }
            }
            found[e] = least;
            out.remove(chosen);
            in.add(chosen);
        }
        return found;
    }
}
