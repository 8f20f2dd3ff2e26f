package candour.wording;

import static candour.identity.Capacity.BOARD_ADMINISTRATOR;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.identity.AllowedFor;
import candour.identity.BySystem;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a board has the screens say in its own words, kept by its administrator. */
@ApplicationScoped
@Transactional
public class WordingService {
    @Inject
    OwnTexts texts;

    @Inject
    Instance<ScreenTexts> screens;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** Every text that the board has changed once, also those that it took back, by their keys. */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public List<OwnTextDetails> changed() {
        audit.showed("Wording opened", List.of());
        return texts.all().stream().map(OwnText::details).toList();
    }

    /** The board's words by their keys, for its screens: no part of the record, so nobody's reading of them is recorded. */
    @BySystem
    public Map<String, String> inForce() {
        return texts.all().stream()
                .map(OwnText::details)
                .filter(text -> text.own().isPresent() && product(text.key()).isPresent())
                .collect(
                        Collectors.toMap(OwnTextDetails::key, text -> text.own().orElseThrow()));
    }

    /**
     * Puts the board's words in place of the product's. Screens say them from the next one that is opened.
     *
     * @throws NotFound when there is no such text, or a board may not change it
     * @throws Stale when it was changed since the version that was seen
     * @throws PlacesDiffer when the text doesn't name the same facts as the product's
     * @throws NoPlaces when it names facts and the product's doesn't
     * @throws OwnTextTooLong when it is much longer than the product's
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public OwnTextDetails change(@NotNull @Valid ChangeText command) {
        String product = product(command.key()).orElseThrow(NotFound::new);
        Optional<OwnText> before = texts.find(command.key());
        Stale.check(command.version(), before.map(OwnText::version).orElse(0L));
        OwnText text = before.orElseGet(() -> new OwnText(command.key(), clock.today()));
        news.fire(text.say(command.text().strip(), product, clock.today()));
        if (before.isEmpty()) {
            texts.add(text);
        }
        texts.flush();
        return text.details();
    }

    /**
     * Puts the product's words in place of the board's again.
     *
     * @throws NotFound when the board never changed such a text
     * @throws Stale when it was changed since the version that was seen
     */
    @AllowedFor(BOARD_ADMINISTRATOR)
    public OwnTextDetails takeBack(@NotNull @Valid TakeTextBack command) {
        String product = product(command.key()).orElseThrow(NotFound::new);
        OwnText text = texts.find(command.key()).orElseThrow(NotFound::new);
        Stale.check(command.version(), text.version());
        news.fire(text.takeBack(product, clock.today()));
        texts.flush();
        return text.details();
    }

    private Optional<String> product(String key) {
        return screens.get().open(key);
    }
}
