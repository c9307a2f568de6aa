package matml.plots.post04;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import matml.kit.plot.Axis;
import matml.kit.plot.Figure;
import matml.kit.plot.Plot;
import matml.materials.Compound;
import matml.materials.CompoundTable;
import matml.post01.Clustering;
import matml.post01.StructureClusterer;
import matml.post04.Agglomerative;
import matml.post04.Silhouette;

/** Figures of the two exercises on families: how many there are, and which shapes they may have. */
final class FamiliesPlots {
    private static final int MOST = 8;

    @Plot(
            exercise = "post04/silhouette",
            title = "How many families?",
            text = "Your mean silhouette of k-means partitions against the number of clusters, for the wurtzites,"
                    + " chalcopyrites and rutiles of the course's table, described by a and c/a. The largest mean is the"
                    + " number to try first; nobody has said how many structure types there are.",
            x = @Axis(name = "clusters k", from = 1, to = 9),
            y = @Axis(name = "mean silhouette", from = 0, to = 1))
    void howManyFamilies(Figure figure) {
        double[][] x = crystals();
        int[][] partitions = new int[MOST - 1][];
        for (int k = 2; k <= MOST; k++) {
            partitions[k - 2] = bestOfTen(x, k);
        }
        double[] k = IntStream.rangeClosed(2, MOST).asDoubleStream().toArray();
        double[] means = Arrays.stream(partitions)
                .mapToDouble(partition -> Silhouette.mean(x, partition))
                .toArray();
        figure.line("your mean silhouette", k, means);
        figure.points("each k", k, means);
        int best = Silhouette.best(x, partitions) + 2;
        figure.moment("your best k", best);
        figure.says("Your best partition has %d clusters and a mean silhouette of %.2f.", best, means[best - 2]);
    }

    @Plot(
            exercise = "post04/silhouette",
            title = "Who sits badly?",
            text = "Your silhouette values of all crystals in three clusters, in ascending order. Near 1 a crystal sits"
                    + " well, below 0 it would be better off in another cluster.",
            x = @Axis(name = "crystals with a smaller value", from = 0, to = 45),
            y = @Axis(name = "silhouette value", from = -1, to = 1))
    void whoSitsBadly(Figure figure) {
        double[][] x = crystals();
        figure.level("between two clusters", 0);
        double[] value = Silhouette.values(x, bestOfTen(x, 3));
        Arrays.sort(value);
        figure.points(
                "your values",
                IntStream.range(0, value.length).asDoubleStream().toArray(),
                value);
        figure.says(
                "%d of %d crystals have a value below 0.",
                Arrays.stream(value).filter(each -> each < 0).count(), value.length);
    }

    @Plot(
            exercise = "post04/agglomerative",
            title = "Two arcs",
            text = "Sixty points on two arcs that reach into each other, in two clusters by your single linkage. It"
                    + " follows each arc from neighbour to neighbour. The thin lines lead to the centroids of k-means,"
                    + " which cuts both arcs in half because it knows round families only.",
            x = @Axis(name = "first feature", from = -1.5, to = 2.5),
            y = @Axis(name = "second feature", from = -1, to = 1.5))
    void twoArcs(Figure figure) {
        double[][] x = new double[60][];
        for (int i = 0; i < 30; i++) {
            double angle = Math.PI * i / 29;
            x[i] = new double[] {Math.cos(angle), Math.sin(angle)};
            x[30 + i] = new double[] {1 - Math.cos(angle), 0.4 - Math.sin(angle)};
        }
        Clustering round = StructureClusterer.kMeans(x, 2, 200, 1);
        double[][] centre = round.centroid();
        int[] nearest = round.label();
        figure.links(
                "to its centroid of k-means",
                column(x, 0),
                column(x, 1),
                Arrays.stream(nearest).mapToDouble(c -> centre[c][0]).toArray(),
                Arrays.stream(nearest).mapToDouble(c -> centre[c][1]).toArray());
        int[] label = Agglomerative.singleLinkage(x, 2);
        for (int cluster = 0; cluster < 2; cluster++) {
            int wanted = cluster;
            double[][] members = IntStream.range(0, x.length)
                    .filter(i -> label[i] == wanted)
                    .mapToObj(i -> x[i])
                    .toArray(double[][]::new);
            figure.points("your cluster " + cluster, column(members, 0), column(members, 1));
        }
        int[] arc = IntStream.range(0, 60).map(i -> i / 30).toArray();
        figure.says(
                "The adjusted Rand index between the arcs and your clusters is %.2f, that of k-means %.2f.",
                StructureClusterer.adjustedRand(arc, label), StructureClusterer.adjustedRand(arc, nearest));
    }

    @Plot(
            exercise = "post04/agglomerative",
            title = "Where to cut the tree",
            text = "The heights of your tree for the crystals of the table, against the number of clusters that are left"
                    + " after each merge. A large step means that a bound in between gives the same clusters whatever it"
                    + " is.",
            x = @Axis(name = "clusters left", from = 0, to = 20),
            y = @Axis(name = "distance of the merge", unit = "standard deviations", from = 0, to = 3))
    void whereToCut(Figure figure) {
        double[][] x = crystals();
        double[] height = Agglomerative.heights(x);
        int shown = Math.min(20, height.length);
        double[] left = IntStream.rangeClosed(1, shown).asDoubleStream().toArray();
        double[] heights = IntStream.rangeClosed(1, shown)
                .mapToDouble(clusters -> height[height.length - clusters])
                .toArray();
        figure.line("your heights", left, heights);
        int cut = 2;
        for (int clusters = 2; clusters < shown; clusters++) {
            if (heights[clusters - 2] - heights[clusters - 1] > heights[cut - 2] - heights[cut - 1]) {
                cut = clusters;
            }
        }
        figure.moment("largest step", cut);
        figure.says(
                "The largest step, from %.2f to %.2f, speaks for %d clusters.", heights[cut - 1], heights[cut - 2], cut);
    }

    /** a and c/a, both divided by their standard deviations. */
    private static double[][] crystals() {
        List<Compound> crystals = CompoundTable.standard().compounds().stream()
                .filter(compound -> List.of("wurtzite", "chalcopyrite", "rutile").contains(compound.structureType())
                        && Double.isFinite(compound.c()))
                .toList();
        double[] a = crystals.stream().mapToDouble(Compound::a).toArray();
        double[] ratio = crystals.stream()
                .mapToDouble(compound -> compound.c() / compound.a())
                .toArray();
        double widthA = deviation(a);
        double widthRatio = deviation(ratio);
        return IntStream.range(0, a.length)
                .mapToObj(i -> new double[] {a[i] / widthA, ratio[i] / widthRatio})
                .toArray(double[][]::new);
    }

    private static int[] bestOfTen(double[][] x, int k) {
        Clustering best = null;
        for (long seed = 1; seed <= 10; seed++) {
            Clustering clustering = StructureClusterer.kMeans(x, k, 200, seed);
            if (best == null || clustering.inertia() < best.inertia()) {
                best = clustering;
            }
        }
        return best.label();
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow());
    }

    private static double[] column(double[][] rows, int feature) {
        return Arrays.stream(rows).mapToDouble(row -> row[feature]).toArray();
    }
}
