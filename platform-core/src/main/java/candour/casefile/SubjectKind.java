package candour.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;

/** What somebody whom a referral is about is in it; each kind is labelled and counted for itself. */
public enum SubjectKind {
    /** A child under 18 who died or came to harm. */
    CHILD("Child"),
    /** A brother or sister, of any age, whom the same review concerns. */
    SIBLING("Sibling"),
    /** A child not yet born at the time; has an expected date of birth and no NHS number. */
    UNBORN("Unborn child"),
    /** A young person from 16 up to and including 24 whom a local authority looked after. */
    CARE_LEAVER("Care leaver"),
    /** Somebody of 18 or more, of whom a joint board for children and adults hears. */
    ADULT("Adult");

    private static final int GROWN_UP = 18;
    private static final int LEAVES_CARE_FROM = 16;
    private static final int LEAVES_CARE_TO = 24;
    private static final int OLDEST = 120;

    private final String word;

    SubjectKind(String word) {
        this.word = word;
    }

    /** @param number from 1, among those of the same kind in one referral: "Child 1" */
    public String label(int number) {
        return word + " " + number;
    }

    /** As it stands within a sentence: "a care leaver". */
    String inWords() {
        String inside = word.toLowerCase(Locale.ROOT);
        return (this == UNBORN || this == ADULT ? "an " : "a ") + inside;
    }

    /** Whether somebody born on a day can have been of this kind on the day of the incident; siblings are of any age. */
    public boolean fits(LocalDate born, LocalDate incident) {
        int age = Period.between(born, incident).getYears();
        return this == SIBLING || (age >= from() && age <= to());
    }

    /** The youngest that somebody of this kind can be on the day of the incident, in full years. */
    public int from() {
        return switch (this) {
            case CARE_LEAVER -> LEAVES_CARE_FROM;
            case ADULT -> GROWN_UP;
            case CHILD, SIBLING, UNBORN -> 0;
        };
    }

    /** The oldest that somebody of this kind can be on the day of the incident, in full years. */
    public int to() {
        return switch (this) {
            case CHILD -> GROWN_UP - 1;
            case CARE_LEAVER -> LEAVES_CARE_TO;
            case SIBLING, UNBORN, ADULT -> OLDEST;
        };
    }
}
