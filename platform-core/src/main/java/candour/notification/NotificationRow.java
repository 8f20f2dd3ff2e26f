package candour.notification;

import candour.kernel.Identified;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * A notification, for whoever is told. It says no more than the reference, what is asked, and a day.
 *
 * @param kind what the person is told
 * @param about the referral, case or meeting to go to
 * @param reference of the case or referral; empty for a meeting
 * @param meetsOn the day of a meeting
 * @param meetsAt its time
 * @param toldOn the business date
 * @param toldAt the moment, UTC
 * @param readAt when the person said that they read it; empty while it is unread
 */
public record NotificationRow(
        UUID id,
        NotificationKind kind,
        UUID about,
        Optional<String> reference,
        Optional<LocalDate> meetsOn,
        Optional<LocalTime> meetsAt,
        LocalDate toldOn,
        OffsetDateTime toldAt,
        Optional<OffsetDateTime> readAt)
        implements Identified {}
