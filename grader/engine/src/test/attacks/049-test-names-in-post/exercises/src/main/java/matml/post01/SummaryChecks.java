package matml.post01;

class SummaryChecks {
    void meanOfFive(Object see) {}

    void meanOfRandomValues(Object see) {}
}
