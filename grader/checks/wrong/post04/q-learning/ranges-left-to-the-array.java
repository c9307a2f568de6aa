/*
title: States and actions that do not exist are left to the array
task: 1
covers: []
ask: What should somebody read who asks for state 45 of 45?
point: An ArrayIndexOutOfBoundsException speaks of your array. The text asks for an IllegalArgumentException.
tell: Compare every state and action with 0 and with their number before you use it.
*/
final class QLearning {
    private void requireState(int s) {}

    private void requireAction(int a) {}
}
