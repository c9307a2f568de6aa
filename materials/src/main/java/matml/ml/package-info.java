/** What a learned model and its data look like, whichever algorithm made them. */
package matml.ml;
