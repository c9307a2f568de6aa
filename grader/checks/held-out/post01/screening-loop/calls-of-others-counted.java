/*
style: the larger of two counters
*/
final class ScreeningLoop {
    public int simulatorCalls() {
        int all = simulator.calls();
        return all > calls ? all : calls;
    }
}
