/*
title: One number for all predictors
task: 1
ask: What does your first predictor say after a second one was fitted to other labels?
point: What is static exists once, for all objects of the class together.
tell: The field that keeps the number is static. Without static every predictor has its own.
*/
final class BaselinePredictor {
    private static double constant;

    private BaselinePredictor(double constant) {
        BaselinePredictor.constant = constant;
    }
}
