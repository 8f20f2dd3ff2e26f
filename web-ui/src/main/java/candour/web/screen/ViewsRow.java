package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.threshold.SeatViews;
import candour.threshold.ViewTaken;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the panel's members think of a limb, or of the test as a whole: seat by seat, and who has not said. */
final class ViewsRow extends Div {
    /** What is done with a view; it brings a new worksheet. */
    interface Deeds {
        void take(ViewFields typed);

        /** What this person writes as their view, before they record it. */
        PrivateDraft viewDraft(Optional<String> limb);
    }

    private final Optional<String> limb;
    private final String what;
    private final Div shown = new Div();
    private final ViewFields fields;

    /**
     * @param limb its code; empty for the test as a whole
     * @param what the limb's reference, or the whole test, in words
     */
    ViewsRow(Optional<String> limb, String what, Deeds deeds) {
        this.limb = limb;
        this.what = what;
        fields = new ViewFields(limb, what, deeds.viewDraft(limb), deeds::take);
        addClassName("viewsrow");
        setId("views-" + limb.orElse("whole"));
        getElement().setAttribute("tabindex", "-1");
        add(shown, fields);
    }

    void show(List<SeatViews> seats, boolean mayTake) {
        shown.removeAll();
        var row = styled(new Div(text(Words.of("threshold.views"), "strong")), "views");
        seats.forEach(seat -> seat.of(limb).ifPresent(view -> row.add(chip(seat, view))));
        List<String> silent = seats.stream()
                .filter(seat -> seat.of(limb).isEmpty())
                .map(SeatViews::title)
                .toList();
        if (!silent.isEmpty()) {
            row.add(text(Words.of("threshold.views.silent", String.join(", ", silent)), "meta"));
        }
        shown.add(row);
        reasons(seats).ifPresent(shown::add);
        Optional<SeatViews> own = seats.stream().filter(SeatViews::own).findFirst();
        own.filter(seat -> mayTake).ifPresent(seat -> shown.add(opener(seat)));
        if (!mayTake) {
            fields.setVisible(false);
        }
    }

    private static Component chip(SeatViews seat, SeatViews.View view) {
        return styled(
                new Span(
                        new Span(seat.title()),
                        Pieces.status(symbol(view.view()), Words.of("threshold.view", view.view()), tone(view.view()))),
                "v");
    }

    private static Icon symbol(ViewTaken view) {
        return switch (view) {
            case MET -> Icon.DONE;
            case NOT_MET -> Icon.AWAY;
            case UNSURE -> Icon.WAITS;
        };
    }

    private static String tone(ViewTaken view) {
        return switch (view) {
            case MET -> "ok";
            case NOT_MET -> "idle";
            case UNSURE -> "warn";
        };
    }

    private Optional<Component> reasons(List<SeatViews> seats) {
        var list = styled(new UnorderedList(), "stack-s");
        seats.forEach(seat -> seat.of(limb)
                .filter(view -> !view.reasons().isEmpty())
                .ifPresent(view -> list.add(new ListItem(
                        text(
                                seat.agency()
                                        .map(agency -> seat.title() + ", " + agency)
                                        .orElse(seat.title()),
                                "strong"),
                        new Paragraph(view.reasons()),
                        text(Words.of("threshold.recorded", view.by(), Said.date(view.on())), "meta")))));
        if (list.getChildren().findAny().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(styled(new Div(new NativeDetails(Words.of("threshold.views.reasons"), list)), "why"));
    }

    private Component opener(SeatViews own) {
        Optional<SeatViews.View> before = own.of(limb);
        String verb = Words.of(before.isPresent() ? "threshold.view.change" : "threshold.view.give");
        var open = styled(
                new NativeButton(
                        "",
                        click -> fields.open(
                                before.map(SeatViews.View::view),
                                before.map(SeatViews.View::reasons).orElse(""))),
                "btn quiet small");
        open.add(Pieces.icon(Icon.NEW), new Span(verb));
        open.getElement().setAttribute("aria-label", verb + ", " + what);
        return styled(new Div(open), "own");
    }

    /** How many think what, in a sentence; empty as long as nobody said anything. */
    static Optional<String> counted(List<SeatViews> seats) {
        String said = List.of(ViewTaken.values()).stream()
                .map(one -> counted(seats, one))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(said).filter(sentence -> !sentence.isEmpty());
    }

    private static Optional<String> counted(List<SeatViews> seats, ViewTaken one) {
        long number = seats.stream()
                .flatMap(seat -> seat.of(Optional.empty()).stream())
                .filter(view -> view.view() == one)
                .count();
        return number == 0 ? Optional.empty() : Optional.of(Words.of("threshold.views.count." + one, number));
    }

    /** Brings back a view that was being typed. */
    void restore() {
        fields.restore();
    }

    boolean isOf(Optional<String> other) {
        return limb.equals(other);
    }

    /** Goes to the views, of which one was just recorded. */
    void takeFocus() {
        getElement().executeJs("this.focus()");
    }
}
