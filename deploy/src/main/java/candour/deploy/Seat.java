package candour.deploy;

/**
 * What a person of the demonstration is on one board.
 *
 * @param board the board's mark: ASH, BEX or CAR
 * @param role in words, for the table of sign-ins
 */
public record Seat(String board, String role) {}
