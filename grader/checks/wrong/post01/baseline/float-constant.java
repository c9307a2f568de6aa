/*
misconception: float-sum
task: 1
*/
final class BaselinePredictor {
    private final float constant;

    private BaselinePredictor(double constant) {
        this.constant = (float) constant;
    }
}
