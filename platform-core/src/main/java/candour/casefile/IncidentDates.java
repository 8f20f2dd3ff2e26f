package candour.casefile;

import java.time.LocalDate;

/** When a child died or came to harm, and when the agency became aware of it. */
record IncidentDates(LocalDate incidentOn, LocalDate becameAware) {
    /** Years before its receipt that a referral looks back at the most. */
    private static final int LONG_AGO = 100;

    /**
     * @throws AwareBeforeIncident when the dates contradict each other
     * @throws DateInTheFuture when a date is after today
     * @throws DateLongAgo when the incident is more than a hundred years ago
     */
    void requireLikelyOn(LocalDate today) {
        refuseFuture("incidentOn", incidentOn, today);
        refuseFuture("becameAware", becameAware, today);
        if (incidentOn.isBefore(today.minusYears(LONG_AGO))) {
            throw new DateLongAgo("incidentOn", incidentOn);
        }
        if (becameAware.isBefore(incidentOn)) {
            throw new AwareBeforeIncident(incidentOn, becameAware);
        }
    }

    private static void refuseFuture(String field, LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            throw new DateInTheFuture(field, date);
        }
    }
}
