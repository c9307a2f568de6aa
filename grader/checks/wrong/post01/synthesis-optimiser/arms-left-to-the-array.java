/*
title: An arm that does not exist ends in an array
task: 1
covers: []
ask: What does the caller hear who asks for arm 9 of five?
point: The exception of an array names an index of yours. The caller wants to hear that there is no such arm.
tell: Compare the arm with 0 and the number of arms first, and throw an IllegalArgumentException.
*/
final class EpsilonGreedy {
    private void requireArm(int arm) {}
}
