package candour.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The bank holidays of England, with those of one year only and the days that stand in for one on a weekend, as
 * https://www.gov.uk/bank-holidays has them. A pure function of the date: what is known of a year is kept.
 */
final class BankHolidays {
    private static final String ENGLAND = "eng";
    private static final Map<Integer, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private BankHolidays() {}

    /** What the bank holiday of a day is called; empty when there is none. */
    static Optional<String> on(LocalDate day) {
        return Optional.ofNullable(
                KNOWN.computeIfAbsent(day.getYear(), BankHolidays::of).get(day));
    }

    private static Map<LocalDate, String> of(int year) {
        HolidayManager kingdom = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        return kingdom.getHolidays(Year.of(year), ENGLAND).stream()
                .collect(Collectors.toUnmodifiableMap(
                        Holiday::getDate, BankHolidays::name, (one, other) -> one + " and " + other));
    }

    private static String name(Holiday holiday) {
        String name = holiday.getDescription(Locale.UK).replace('\'', '’');
        return holiday.getObservedDate()
                .filter(observed -> !observed.equals(holiday.getActualDate()))
                .map(observed -> "the substitute for " + name)
                .orElse(name);
    }
}
