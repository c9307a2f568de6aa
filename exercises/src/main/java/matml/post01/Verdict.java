package matml.post01;

/** What a learning curve says about a model. */
public enum Verdict {
    /** The model has not even learned its training data. */
    UNDERFITTING,

    /** The model does about as well on unseen data as on its training data, or is still getting better there. */
    GOOD_FIT,

    /** The model keeps learning its training data by heart while it gets worse on unseen data. */
    OVERFITTING
}
