package candour.document;

/** What the sender's machine calls a document. Shown on purpose, and recorded. */
public record FileName(String name) {}
