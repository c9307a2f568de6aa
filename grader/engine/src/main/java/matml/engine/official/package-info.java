/**
 * Official grading of a class whose work lies in git repositories, in three steps that trust each other as little as
 * possible: a plan pins a commit of every student and takes out what counts, the engine grades that, and what the
 * machines that graded say of it is collected only where it agrees with the plan and with the course.
 */
package matml.engine.official;
