package matml.checks.post01;

class SummaryTest {
    void meanOfThree(Object see) {}
}
