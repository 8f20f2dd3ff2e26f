package candour.guidance;

/**
 * A way to hold a review that an edition knows.
 *
 * @param code short and stable: {@code SILP}; a board may have its own label for it
 * @param title what the sector calls it
 * @param confirmed whether it was checked against the text of the edition that the method may be used
 */
public record Method(String code, String title, boolean confirmed) {}
