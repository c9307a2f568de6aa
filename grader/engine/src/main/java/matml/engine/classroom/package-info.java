/**
 * What followed GitHub Classroom, and what is left of it: Classroom 50's grading bundle, its runner in small, the rules of
 * its result file and its scores; exports, tests and workflows of GitHub Classroom.
 */
package matml.engine.classroom;
