/** Pictures of what a student's own code does: run, read, draw, and lay out on a page. */
package matml.engine.plot;
