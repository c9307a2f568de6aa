/** What figures are made with: what a plot says, not how it is drawn. */
package matml.kit.plot;
