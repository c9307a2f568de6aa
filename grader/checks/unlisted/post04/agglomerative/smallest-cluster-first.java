/*
idea: the smallest cluster is merged with its nearest one, whatever the other distances are
*/
final class Agglomerative {
    public static int[] singleLinkage(double[][] x, int clusters) {
        double[][] distance = distances(x);
        if (clusters < 1 || clusters > x.length) {
            throw new IllegalArgumentException("clusters");
        }
        int[][] members = alone(x.length);
        while (members.length > clusters) {
            int a = 0;
            for (int c = 1; c < members.length; c++) {
                a = members[c].length < members[a].length ? c : a;
            }
            int b = a == 0 ? 1 : 0;
            for (int c = 0; c < members.length; c++) {
                if (c != a && between(distance, members[a], members[c]) < between(distance, members[a], members[b])) {
                    b = c;
                }
            }
            members = merged(members, new int[] {Math.min(a, b), Math.max(a, b)});
        }
        int[] label = new int[x.length];
        for (int c = 0; c < clusters; c++) {
            for (int row : members[c]) {
                label[row] = c;
            }
        }
        return label;
    }
}
