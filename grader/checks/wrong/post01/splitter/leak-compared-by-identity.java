/*
title: Group names are compared with ==
task: 4
covers: E4.7
ask: Two rows of a file both say "SiC". Are their strings equal, and are they the same object?
point: Your search finds a shared group as long as equal names are one object in memory. What does == compare?
tell: You compare group names with ==. Use equals.
*/
final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.train(), groups);
        requireRowsOf(s.test(), groups);
        for (int train : s.train()) {
            for (int test : s.test()) {
                if (groups.get(train) == groups.get(test)) {
                    return true;
                }
            }
        }
        return false;
    }
}
