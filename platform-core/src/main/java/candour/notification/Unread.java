package candour.notification;

/** How many notifications somebody hasn't read. */
public record Unread(int count) {}
