package matml.post01;

class SummaryTest {
    void meanOfThree(Object see) {}
}
