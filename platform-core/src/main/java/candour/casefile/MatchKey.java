package candour.casefile;

import candour.kernel.Ids;
import candour.tenancy.Vault;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By which the same child is found in another referral without anybody's name being opened: a mark that the board's own
 * key makes of a normalised value. Renewed when the value is corrected.
 */
@Entity
@Table(schema = "app", name = "match_key")
class MatchKey {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WITHIN_WORDS = Pattern.compile("['\\u2018\\u2019]");

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "subject_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association
    private ReferralSubject subject;

    @Enumerated(EnumType.STRING)
    private MatchKind kind;

    @Column(name = "mark")
    private @Nullable String mark;

    @SuppressWarnings("NullAway.Init")
    protected MatchKey() {} // JPA

    MatchKey(ReferralSubject subject, MatchKind kind) {
        this.id = Ids.next();
        this.subject = subject;
        this.kind = kind;
    }

    /** Takes the mark of what is known now; none when that isn't enough. */
    void renew(Map<MatchKind, String> marks) {
        mark = marks.get(kind);
    }

    boolean is(MatchKind wanted) {
        return kind == wanted;
    }

    MatchKind kind() {
        return kind;
    }

    /** Empty when too little is known. */
    Optional<String> mark() {
        return Optional.ofNullable(mark);
    }

    /** The marks of somebody, by kind; fewer when less is known of them. */
    static Map<MatchKind, String> marks(ReferralIdentity who, Vault vault) {
        var marks = new EnumMap<MatchKind, String>(MatchKind.class);
        who.nhsNumber()
                .ifPresent(number -> marks.put(
                        MatchKind.NHS_NUMBER, vault.mark(MatchKind.NHS_NUMBER.name(), number.replace(" ", ""))));
        who.born()
                .or(who::expectedOn)
                .ifPresent(day -> marks.put(
                        MatchKind.NAME_AND_DATE,
                        vault.mark(MatchKind.NAME_AND_DATE.name(), folded(who.name()) + " " + day)));
        return marks;
    }

    /** The same for every way to write a name: no accents, no capitals, no hyphens, and the words in alphabetical order. */
    static String folded(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String[] words =
                BETWEEN_WORDS.split(WITHIN_WORDS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT));
        return Arrays.stream(words).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(" "));
    }
}
