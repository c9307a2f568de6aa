/**
 * Looks at a student's class files before anything of them is loaded: what they use must be on an allow-list. A method
 * that uses something else is replaced by one that says so, and costs only the checks that reach it.
 */
package matml.engine.inspect;
