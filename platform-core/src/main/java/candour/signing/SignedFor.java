package candour.signing;

import java.time.LocalDate;

/**
 * For whom a delegate signed.
 *
 * @param name who was away, and {@code post} their post
 * @param from the delegate's first day; {@code to} was the last, as it was named
 */
public record SignedFor(String name, String post, LocalDate from, LocalDate to) {}
