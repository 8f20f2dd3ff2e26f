package candour.wording;

import candour.kernel.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One text of the screens in a board's own words, or in the product's again. */
@Entity
@Table(schema = "app", name = "own_text")
class OwnText {
    @Id
    private UUID id;

    @Column(name = "text_key")
    private String textKey;

    private @Nullable String own;

    @Column(name = "changed_on")
    private LocalDate changedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected OwnText() {} // JPA

    /** A text that the board has left as it was until now. */
    OwnText(String key, LocalDate on) {
        this.id = Ids.next();
        textKey = key;
        this.changedOn = on;
    }

    /**
     * @param before the product's text
     * @throws PlacesDiffer when the text doesn't name the same facts
     * @throws NoPlaces when it names facts and there are none
     * @throws OwnTextTooLong when it is much longer than the product's
     */
    TextChanged say(String text, String before, LocalDate on) {
        Places.check(text, before);
        var news = new TextChanged(id, textKey, own().orElse(before), text);
        own = text;
        changedOn = on;
        return news;
    }

    /** @param product what is said from now on */
    TextChanged takeBack(String product, LocalDate on) {
        var news = new TextChanged(id, textKey, own().orElse(product), product);
        own = null;
        changedOn = on;
        return news;
    }

    private Optional<String> own() {
        return Optional.ofNullable(own);
    }

    long version() {
        return version;
    }

    OwnTextDetails details() {
        return new OwnTextDetails(textKey, own(), changedOn, version);
    }
}
