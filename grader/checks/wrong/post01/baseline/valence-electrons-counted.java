/*
title: valenceElectrons() in place of the s and p electrons
task: 3
contains: [d-and-f-electrons-counted, d-electrons-counted, d-elements-are-metals, divisor-of-two-amounts,
  f-electrons-counted, open-d-shells-counted, valence-electrons-without-d]
covers: E3.7
ask: What does the table say about valenceElectrons() of zinc, and which shells are in it?
point: For transition metals the valence electrons include the d shell, for rare earths the f shell. The octet is s
  and p alone.
tell: You add up valenceElectrons(). Add up outerS() + outerP().
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.valenceElectrons();
    }
}
