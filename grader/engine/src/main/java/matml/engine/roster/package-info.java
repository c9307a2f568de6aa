/**
 * From result documents to marks: whose submission is whose, which attempt counts, what came too late, what the
 * instructor decided by hand. Reads tables that other systems wrote; what comes of it is written by {@code export}.
 */
package matml.engine.roster;
