/*
title: The answer is turned round
task: 4
covers: []
ask: What does true mean here: that all is well, or that there is a leak?
point: Read the name of the method aloud together with what it returns for a clean split.
tell: You return true for a clean split and false for a leak. Return the opposite.
*/
final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.train(), groups);
        requireRowsOf(s.test(), groups);
        Set<String> trainGroups = new HashSet<>();
        for (int row : s.train()) {
            trainGroups.add(groups.get(row));
        }
        for (int row : s.test()) {
            if (trainGroups.contains(groups.get(row))) {
                return false;
            }
        }
        return true;
    }
}
