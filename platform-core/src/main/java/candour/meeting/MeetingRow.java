package candour.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A meeting in a list.
 *
 * @param cases references of the cases on its agenda
 */
public record MeetingRow(
        UUID id, LocalDate heldOn, LocalTime startsAt, String place, MeetingStatus status, List<String> cases) {}
