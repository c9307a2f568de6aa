/*
title: Rows are drawn without regard to their groups
task: 3
covers: []
ask: After your split, on which side are the polymorphs of SiC?
point: Your code draws single rows, so the rows of a group end up on both sides. What should be drawn?
tell: Draw groups, not rows: list the different names, shuffle that list, and give all rows of a name to the same
  part.
*/
final class Splitter {
    public static Split grouped(List<String> groups, double testFraction, long seed) {
        if (new HashSet<>(groups).size() < 2) {
            throw new IllegalArgumentException("one group");
        }
        return random(groups.size(), testFraction, seed);
    }
}
