package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.threshold.AdviceDetails;
import candour.threshold.Outcome;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parts of the advice that people write, in their places in the document. Of each part it knows from what text the
 * one in the box was made, so that what others save meanwhile is never overwritten unseen.
 */
final class AdviceDraft {
    private static final int LONGEST = 50_000;

    /** Puts theirs into a box in which nobody types just now, and where nothing has been typed that we don't know. */
    private static final String TAKE = """
            if (this.value === $0 && !this.contains(document.activeElement)) {
                this.value = $1;
                this.dispatchEvent(new CustomEvent('change'));
            }""";

    private final Map<AdvicePart, TextArea> areas = new EnumMap<>(AdvicePart.class);
    private final Map<AdvicePart, Div> clashes = new EnumMap<>(AdvicePart.class);
    private final RadioButtonGroup<Outcome> recommends = new RadioButtonGroup<>(Words.of("advice.recommends"));
    private final EnumMap<AdvicePart, String> base = new EnumMap<>(AdvicePart.class);
    private final Set<AdvicePart> unsettled = EnumSet.noneOf(AdvicePart.class);
    private final Runnable typed;
    private AdviceTyped theirs;
    private boolean taking;

    /** @param typed called when something was typed or chosen, and nothing more for a second */
    AdviceDraft(AdviceDetails saved, Runnable typed) {
        this.typed = typed;
        this.theirs = AdviceTyped.of(saved);
        base.putAll(theirs.parts());
        recommends.setId("recommends");
        recommends.setItems(Outcome.values());
        recommends.setItemLabelGenerator(one -> Words.of("outcome", one));
        recommends.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        saved.recommends().ifPresent(recommends::setValue);
        recommends.addValueChangeListener(change -> changed());
        for (AdvicePart part : AdvicePart.values()) {
            clashes.put(part, styled(new Div(), "clash"));
            if (part != AdvicePart.RECOMMENDS) {
                areas.put(part, area(part));
            }
        }
    }

    private TextArea area(AdvicePart part) {
        String name = part.name().toLowerCase(java.util.Locale.ROOT);
        var area = Fields.hinted(
                new TextArea(Words.of("advice.write." + name)), "advice-" + name, "advice.write." + name + ".hint");
        area.setMaxLength(LONGEST);
        area.setValue(theirs.of(part));
        area.addValueChangeListener(change -> changed());
        return area;
    }

    private void changed() {
        if (!taking) {
            typed.run();
        }
    }

    /** What stands in the boxes. */
    AdviceTyped typed() {
        var parts = new EnumMap<AdvicePart, String>(AdvicePart.class);
        areas.forEach((part, area) -> parts.put(part, area.getValue().strip()));
        parts.put(
                AdvicePart.RECOMMENDS,
                Optional.ofNullable(recommends.getValue()).map(Outcome::name).orElse(""));
        return new AdviceTyped(parts);
    }

    /** What each box was made from; what was taken over from others counts from the moment it stands in the box. */
    AdviceTyped base() {
        AdviceTyped now = typed();
        for (AdvicePart part : AdvicePart.values()) {
            if (now.of(part).equals(theirs.of(part))) {
                base.put(part, theirs.of(part));
            }
        }
        return new AdviceTyped(base);
    }

    /** The parts that somebody else changed, too, and where nobody has chosen yet. */
    Set<AdvicePart> unsettled() {
        return Set.copyOf(unsettled);
    }

    /**
     * Takes what stands now. What others changed goes into the boxes that are untouched; where both changed the same part,
     * both texts are shown, and the box keeps what was typed.
     */
    void take(AdviceDetails stands, Set<AdvicePart> clashing) {
        theirs = AdviceTyped.of(stands);
        AdviceTyped mine = typed();
        for (AdvicePart part : AdvicePart.values()) {
            if (clashing.contains(part)) {
                clash(part, mine.of(part));
            } else {
                settle(part);
                if (mine.of(part).equals(base.getOrDefault(part, ""))
                        && !mine.of(part).equals(theirs.of(part))) {
                    offer(part);
                }
            }
        }
        base();
    }

    private void offer(AdvicePart part) {
        TextArea area = areas.get(part);
        if (area == null) {
            put(part, theirs.of(part));
        } else {
            area.getElement().executeJs(TAKE, area.getValue(), theirs.of(part));
        }
    }

    /** What was kept aside when somebody left before they had chosen. */
    void restore(AdvicePart part, String mine) {
        if (!mine.equals(theirs.of(part))) {
            put(part, mine);
            clash(part, mine);
        }
    }

    private void clash(AdvicePart part, String mine) {
        unsettled.add(part);
        Div place = place(part);
        place.removeAll();
        place.add(new TextClash(part, words(part, theirs.of(part)), words(part, mine), choice -> choose(part, choice)));
    }

    private static String words(AdvicePart part, String text) {
        return part != AdvicePart.RECOMMENDS || text.isEmpty() ? text : Words.of("outcome", Outcome.valueOf(text));
    }

    private void choose(AdvicePart part, TextClash.Choice choice) {
        String mine = typed().of(part);
        String other = theirs.of(part);
        settle(part);
        base.put(part, other);
        put(
                part,
                switch (choice) {
                    case MINE -> mine;
                    case THEIRS -> other;
                    case BOTH -> other + "\n\n" + mine;
                });
        focus(part);
        typed.run();
    }

    private void settle(AdvicePart part) {
        unsettled.remove(part);
        place(part).removeAll();
    }

    private Div place(AdvicePart part) {
        return Optional.ofNullable(clashes.get(part)).orElseThrow();
    }

    private void put(AdvicePart part, String text) {
        taking = true;
        Optional.ofNullable(areas.get(part)).ifPresent(area -> area.setValue(text));
        if (part == AdvicePart.RECOMMENDS) {
            recommends.setValue(text.isEmpty() ? null : Outcome.valueOf(text));
        }
        taking = false;
    }

    private void focus(AdvicePart part) {
        Optional.ofNullable(areas.get(part)).ifPresentOrElse(TextArea::focus, Fields.faultable(recommends)::focus);
    }

    List<Component> facts() {
        return at(AdvicePart.FACTS);
    }

    List<Component> threshold() {
        return at(AdvicePart.REASONS);
    }

    List<Component> recommendation() {
        return List.of(
                recommends,
                place(AdvicePart.RECOMMENDS),
                Optional.ofNullable(areas.get(AdvicePart.RECOMMENDATION)).orElseThrow(),
                place(AdvicePart.RECOMMENDATION),
                text(Words.of("advice.write.markdown"), "hint"));
    }

    private List<Component> at(AdvicePart part) {
        return List.of(Optional.ofNullable(areas.get(part)).orElseThrow(), place(part));
    }
}
