package candour.web;

import candour.wording.OwnTextDetails;
import candour.wording.ScreenTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of the screens that a board may change, in the order of their parts. */
@ApplicationScoped
public class OpenTexts implements ScreenTexts {
    @Override
    public Optional<String> open(String key) {
        return TextPart.of(key).filter(part -> Words.keys().contains(key)).map(part -> Words.product(key));
    }

    /** Every one, as it stands for a board that has changed these. */
    public List<BoardText> with(List<OwnTextDetails> changed) {
        Map<String, OwnTextDetails> own =
                changed.stream().collect(Collectors.toMap(OwnTextDetails::key, Function.identity()));
        var texts = new TreeMap<TextPart, TreeMap<String, BoardText>>();
        for (String key : Words.keys()) {
            TextPart.of(key).ifPresent(part -> texts.computeIfAbsent(part, first -> new TreeMap<>())
                    .put(key, BoardText.of(key, part, Optional.ofNullable(own.get(key)))));
        }
        return texts.values().stream().flatMap(part -> part.values().stream()).toList();
    }

    /** One of them, after it was changed. */
    public BoardText with(OwnTextDetails changed) {
        TextPart part = TextPart.of(changed.key()).orElseThrow();
        return BoardText.of(changed.key(), part, Optional.of(changed));
    }
}
