package candour.web.screen;

import candour.kernel.Refusal;
import candour.kernel.Stale;
import candour.web.OpenTexts;
import candour.wording.ChangeText;
import candour.wording.OwnTextDetails;
import candour.wording.TakeTextBack;
import candour.wording.WordingService;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of a board, kept in memory; what fits a text the core's own tests hold. */
final class WordingStandIn {
    private static final LocalDate DAY = LocalDate.parse("2026-11-10");

    /** Worded as the core's refusal of this name. */
    private static final class PlacesDiffer extends Refusal {
        PlacesDiffer() {
            super(Map.of("needed", "{0}"));
        }
    }

    final List<ChangeText> changed = new ArrayList<>();
    final List<TakeTextBack> takenBack = new ArrayList<>();
    private final Map<String, OwnTextDetails> own = new LinkedHashMap<>();

    OwnTextDetails own(String key, String text) {
        return stands(key, Optional.of(text));
    }

    private OwnTextDetails stands(String key, Optional<String> text) {
        var now = new OwnTextDetails(key, text, DAY, version(key) + 1);
        own.put(key, now);
        return now;
    }

    private long version(String key) {
        return Optional.ofNullable(own.get(key)).map(OwnTextDetails::version).orElse(0L);
    }

    WordingPresenter presenter(CoreStandIn core) {
        var words = new BoardWords() {
            @Override
            void learn(UI tab, String board) {}
        };
        return new WordingPresenter(core.calls(), service(), core.roster(), new OpenTexts(), words);
    }

    private WordingService service() {
        return new WordingService() {
            @Override
            public List<OwnTextDetails> changed() {
                return List.copyOf(own.values());
            }

            @Override
            public OwnTextDetails change(ChangeText command) {
                Stale.check(command.version(), version(command.key()));
                if (command.text().startsWith("Without")) {
                    throw new PlacesDiffer();
                }
                changed.add(command);
                return own(command.key(), command.text());
            }

            @Override
            public OwnTextDetails takeBack(TakeTextBack command) {
                Stale.check(command.version(), version(command.key()));
                takenBack.add(command);
                return stands(command.key(), Optional.empty());
            }
        };
    }
}
