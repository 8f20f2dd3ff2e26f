package candour.outbox;

import java.util.UUID;

/** The public face of a mail. Its Message-ID is made of it, so it is the same in every attempt. */
public record MailId(UUID value) {}
