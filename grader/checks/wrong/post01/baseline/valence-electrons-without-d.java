/*
misconception: f-electrons-counted
task: 3
*/
final class RuleBasedGap {
    private static int counted(Element element) {
        return element.valenceElectrons() - element.outerD();
    }
}
