package matml.checks.post01;

public class SummaryChecks {
    void meanOfFive(Object see) {}
}
