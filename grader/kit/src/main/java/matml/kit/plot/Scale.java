package matml.kit.plot;

/** How numbers are laid out along an axis. */
public enum Scale {
    /** Equal steps for equal differences. */
    LINEAR,
    /** Equal steps for equal ratios: powers of ten; for positive numbers only. */
    LOG
}
