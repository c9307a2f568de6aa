package matml.post02;

/**
 * What a calculation, a training run and a prediction cost on your machine.
 *
 * @param simSeconds one calculation, above 0
 * @param trainSeconds training the model once, on all the calculations it learns from; at least 0
 * @param mlSeconds the prediction for one material; at least 0
 */
public record Costs(double simSeconds, double trainSeconds, double mlSeconds) {}
