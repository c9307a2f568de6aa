/*
title: Each test row is compared with one training row
task: 4
covers: []
ask: With how many training rows does your code compare the first test row?
point: The order of rows in a part means nothing. A relative of a test row can be anywhere in the training part.
tell: You compare the rows of both parts place by place. Compare every test row with all training rows, or collect
  the groups of the training part in a set first.
*/
final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.train(), groups);
        requireRowsOf(s.test(), groups);
        for (int i = 0; i < Math.min(s.train().length, s.test().length); i++) {
            if (groups.get(s.train()[i]).equals(groups.get(s.test()[i]))) {
                return true;
            }
        }
        return false;
    }
}
