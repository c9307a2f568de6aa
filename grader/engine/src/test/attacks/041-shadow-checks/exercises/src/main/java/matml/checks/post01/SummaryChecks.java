package matml.checks.post01;

class SummaryChecks {
    void meanOfFive(Object see) {}
}
