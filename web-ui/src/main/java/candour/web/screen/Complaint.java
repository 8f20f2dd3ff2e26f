package candour.web.screen;

/**
 * Something in a form that can't be accepted yet.
 *
 * @param field the name of the field, such as {@code aware} or {@code child1.name}
 */
record Complaint(String field, String sentence) {}
