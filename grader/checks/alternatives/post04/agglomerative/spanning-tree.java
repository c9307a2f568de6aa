/*
style: a minimum spanning tree (Prim), cut at its longest edges, clusters numbered backwards
*/
import java.util.ArrayDeque;
import java.util.Deque;

final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        int n = x.length;
        if (clusters < 1 || clusters > n) {
            throw new IllegalArgumentException("clusters: " + clusters);
        }
        int[] parent = new int[n];
        double[] length = tree(distance, parent);
        boolean[] cut = new boolean[n];
        cut[0] = true;
        for (int c = 1; c < clusters; c++) {
            int longest = -1;
            for (int row = 1; row < n; row++) {
                if (!cut[row] && (longest < 0 || length[row] > length[longest])) {
                    longest = row;
                }
            }
            cut[longest] = true;
        }
        int[] label = new int[n];
        int next = clusters - 1;
        for (int top = 0; top < n; top++) {
            if (cut[top]) {
                Deque<Integer> open = new ArrayDeque<>();
                open.push(top);
                while (!open.isEmpty()) {
                    int row = open.pop();
                    label[row] = next;
                    for (int child = 1; child < n; child++) {
                        if (parent[child] == row && !cut[child]) {
                            open.push(child);
                        }
                    }
                }
                next--;
            }
        }
        return label;
    }

    public static double[] heights(double[][] x) {
        double[] length = tree(distances(x), new int[x.length]);
        double[] height = Arrays.copyOfRange(length, 1, length.length);
        Arrays.sort(height);
        return height;
    }

    /** The edge from each row, but the first, to its parent. */
    private static double[] tree(double[][] distance, int[] parent) {
        int n = distance.length;
        double[] length = distance[0].clone();
        boolean[] inside = new boolean[n];
        inside[0] = true;
        for (int edge = 1; edge < n; edge++) {
            int next = -1;
            for (int row = 1; row < n; row++) {
                if (!inside[row] && (next < 0 || length[row] < length[next])) {
                    next = row;
                }
            }
            inside[next] = true;
            for (int row = 1; row < n; row++) {
                if (!inside[row] && distance[next][row] < length[row]) {
                    length[row] = distance[next][row];
                    parent[row] = next;
                }
            }
        }
        return length;
    }
}
