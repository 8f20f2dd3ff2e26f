package candour.web.screen;

import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.meeting.MeetingDetails.SeatTaken;
import candour.meeting.MeetingDetails.Sitting;
import candour.meeting.MeetingStatus;
import candour.meeting.SatAs;
import candour.web.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in which seat, as a table, with the buttons that record it. What is typed into it outlives a refusal. */
final class Attendance extends Div {
    /** What is done with what was recorded. */
    interface Recorder {
        void arrive(UUID post, Optional<String> deputy);

        void leave(UUID post, SatAs satAs);
    }

    private final transient Recorder recorder;
    private final Map<UUID, TextField> deputies = new HashMap<>();
    private final Map<UUID, NativeButton> buttons = new HashMap<>();
    private @Nullable UUID focused;

    Attendance(Recorder recorder) {
        this.recorder = recorder;
    }

    void show(MeetingPresenter.Opened opened) {
        removeAll();
        buttons.clear();
        boolean canRecord =
                opened.records() && opened.isToday() && opened.meeting().status() != MeetingStatus.CLOSED;
        boolean closed = opened.meeting().status() == MeetingStatus.CLOSED;
        var headings = new ArrayList<>(List.of(
                Words.of("attendance.seat"),
                Words.of("attendance.holder"),
                Words.of(closed ? "attendance.there" : "attendance.here")));
        if (canRecord) {
            headings.add(Words.of("attendance.record"));
        }
        var table = new PlainTable(Words.of("attendance.caption"), headings);
        for (SeatTaken seat : opened.meeting().seats()) {
            var title = new Div(new Span(seat.title()));
            seat.agency().ifPresent(agency -> title.add(new Div(text(agency, "meta"))));
            var cells = new ArrayList<Component>(
                    List.of(title, new Span(seat.holder().orElse(Words.of("attendance.vacant"))), here(seat, closed)));
            if (canRecord) {
                cells.add(actions(seat));
            }
            table.row(cells.toArray(Component[]::new));
        }
        add(table);
        if (!canRecord && !closed) {
            String why = opened.records() ? "attendance.notToday" : "attendance.notYours";
            add(styled(new Paragraph(Words.of(why, Said.date(opened.meeting().heldOn()))), "meta body"));
        }
    }

    private static Component here(SeatTaken seat, boolean closed) {
        var cell = new Div();
        for (Sitting sitting : seat.sittings()) {
            String who = Words.of("attendance.as." + sitting.satAs(), sitting.name());
            cell.add(new Div(sitting.leftAt()
                    .map(left -> (Component) text(
                            Words.of("attendance.from", who, Said.time(sitting.arrivedAt()), Said.time(left)), "meta"))
                    .orElseGet(() -> Pieces.status(
                            Icon.DONE, Words.of("attendance.since", who, Said.time(sitting.arrivedAt())), "ok"))));
        }
        if (seat.sittings().isEmpty()) {
            cell.add(text(Words.of(closed ? "attendance.notThere" : "attendance.notHere"), "meta"));
        }
        return cell;
    }

    private Component actions(SeatTaken seat) {
        var row = styled(new Div(), "row");
        for (SatAs as : SatAs.values()) {
            if (seat.isTakenBy(as)) {
                row.add(button(
                        seat, as == SatAs.HOLDER ? "left" : "deputyLeft", () -> recorder.leave(seat.post(), as)));
            }
        }
        if (!seat.isTakenBy(SatAs.HOLDER) && seat.holder().isPresent()) {
            row.add(button(seat, "arrived", () -> recorder.arrive(seat.post(), Optional.empty())));
        }
        if (!seat.isTakenBy(SatAs.DEPUTY) && seat.deputy().isPresent()) {
            row.add(deputies.containsKey(seat.post()) ? deputy(seat) : askForDeputy(seat, row));
        }
        return row;
    }

    private NativeButton askForDeputy(SeatTaken seat, Div row) {
        var ask = button(seat, "deputyArrived", () -> {});
        ask.addClickListener(click -> {
            row.replace(ask, deputy(seat));
            Optional.ofNullable(deputies.get(seat.post())).ifPresent(TextField::focus);
        });
        return ask;
    }

    private Div deputy(SeatTaken seat) {
        TextField name = deputies.computeIfAbsent(
                seat.post(),
                post -> new TextField(
                        Words.of("attendance.deputyName", seat.deputy().orElse(""))));
        var record = button(seat, "recordDeputy", () -> {
            String typed = name.getValue().strip();
            name.setInvalid(typed.isEmpty());
            name.setErrorMessage(Words.of("attendance.deputyName.missing"));
            if (typed.isEmpty()) {
                name.focus();
            } else {
                recorder.arrive(seat.post(), Optional.of(typed));
            }
        });
        return styled(new Div(name, record), "deputy");
    }

    private NativeButton button(SeatTaken seat, String key, Runnable action) {
        var button = styled(new NativeButton(Words.of("attendance." + key)), "btn small");
        button.getElement().setAttribute("aria-label", Words.of("attendance." + key) + ": " + seat.title());
        button.addClickListener(click -> {
            focused = seat.post();
            action.run();
        });
        buttons.putIfAbsent(seat.post(), button);
        return button;
    }

    /** What was recorded needs no name any more. */
    void forget(UUID post) {
        deputies.remove(post);
    }

    /** After an action, the focus stays at the seat it was about. */
    void takeFocus() {
        Optional.ofNullable(focused).map(buttons::get).ifPresent(NativeButton::focus);
    }
}
