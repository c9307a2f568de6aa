/**
 * What the results of a class come to, in numbers: how scores are spread, what was tried and passed, what was
 * misunderstood, what each check tells, how practice compares with the official score. Pure: results in, records out.
 */
package matml.engine.statistics;
