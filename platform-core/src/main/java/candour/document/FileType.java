package candour.document;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The types of file that come through the door, told by what is in them. */
public enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/x-pdf")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/zip", "application/x-zip-compressed")),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Set.of("xlsx"),
            Set.of("application/zip", "application/x-zip-compressed")),
    ODT("application/vnd.oasis.opendocument.text", Set.of("odt"), Set.of("application/zip")),
    // Browsers on Windows say what program opens such a file there.
    CSV("text/csv", Set.of("csv"), Set.of("application/vnd.ms-excel", "application/csv", "text/plain")),
    TXT("text/plain", Set.of("txt"), Set.of()),
    PNG("image/png", Set.of("png"), Set.of()),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg"));

    /** Says nothing of what a file is. */
    private static final Set<String> SILENT = Set.of("", "application/octet-stream", "binary/octet-stream");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // sets that nobody can change
    private final Set<String> extensions;

    @SuppressWarnings("ImmutableEnumChecker") // the same
    private final Set<String> alsoSaid;

    FileType(String mediaType, Set<String> extensions, Set<String> alsoSaid) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.alsoSaid = alsoSaid;
    }

    /** As the file is handed out. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of the name under which it is handed out. */
    public String extension() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    /** All endings that may be chosen, with their dot. */
    public static Stream<String> endings() {
        return Stream.of(values())
                .flatMap(type -> type.extensions.stream().sorted())
                .map(ending -> "." + ending);
    }

    /** @param extension in small letters, without the dot; empty where a name has none, which contradicts nothing */
    boolean isNamed(String extension) {
        return extension.isEmpty() || extensions.contains(extension);
    }

    /** @param claimed a media type in small letters, without parameters */
    boolean isClaimed(String claimed) {
        return SILENT.contains(claimed) || claimed.equals(mediaType) || alsoSaid.contains(claimed);
    }
}
