package candour.identity;

/** A person is the issuer's subject; an e-mail address identifies nobody. */
public record Person(String issuer, String subject) {}
