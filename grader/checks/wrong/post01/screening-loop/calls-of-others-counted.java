/*
title: The calls of others are counted as well
task: 4
contains: [calls-since-the-loop-was-made]
covers: []
ask: A colleague used the same simulator before you. Does your counter begin at 0?
point: The simulator counts everybody. Your loop should know its own calls only.
tell: You return the counter of the simulator. Keep an int of your own and add 1 wherever you call bandGap.
*/
final class ScreeningLoop {
    public int simulatorCalls() {
        return simulator.calls();
    }
}
