package matml.materials;

/**
 * Computes a property of a material from a model of its electrons: the course's honest stand-in for an expensive
 * density functional calculation.
 *
 * <p>What makes it "expensive" is the counter: exercises have a budget of calls. The same candidate always gives the
 * same answer, and asking twice costs twice.
 */
public interface Simulator {
    /**
     * The fundamental band gap of a material; one call.
     *
     * @return the gap in eV; negative if the bands overlap
     * @throws IllegalArgumentException if this simulator does not know the material
     */
    double bandGap(Candidate candidate);

    /** How many gaps have been computed since this simulator was made. */
    int calls();
}
