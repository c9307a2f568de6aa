/**
 * Which submissions of a class are alike. JPlag compares them, a tool under the GPL-3 that is fetched on request and runs
 * as a process of its own; nothing here is linked with it.
 */
package matml.engine.similar;
