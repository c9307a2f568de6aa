/**
 * What the course knows about matter: the periodic table, measured compounds, and simulators that stand in for
 * expensive calculations. Columns, units, sources and caveats of the tables are in {@code DATA.md} beside the resources
 * of this package.
 */
package matml.materials;
