package matml.post01;

import matml.materials.Candidate;

/**
 * A candidate whose gap has been calculated in a screening: a given record, nothing is to be written here.
 *
 * @param candidate the material
 * @param predicted the model's gap for which the candidate was chosen, in eV, never below 0; without meaning for the
 *     candidates of the random start, which no model has chosen
 * @param verified the simulator's gap in eV
 */
public record Screened(Candidate candidate, double predicted, double verified) {}
