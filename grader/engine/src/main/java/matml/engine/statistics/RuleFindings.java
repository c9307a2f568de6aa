package matml.engine.statistics;

import java.util.List;

/**
 * What the inspection found by one of its rules.
 *
 * @param number how many findings
 * @param messages the first different ones, at most {@link #MOST_MESSAGES}
 * @param submissions where, each once
 */
public record RuleFindings(String rule, int number, List<String> messages, List<String> submissions) {
    /** How many messages are kept as examples. */
    public static final int MOST_MESSAGES = 3;
}
