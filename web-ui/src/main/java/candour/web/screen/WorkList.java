package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.mark;
import static candour.web.screen.Pieces.styled;
import static candour.web.screen.Pieces.text;

import candour.web.Words;
import candour.work.Waiting;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What waits, grouped by urgency, a hundred at a time: how many there are is said, and the others are one button away. */
final class WorkList extends Div {
    static final int AT_ONCE = 100;

    private final List<Anchor> links = new ArrayList<>();

    /** @param tasks all that is to be shown, the most urgent first */
    void show(List<MyWorkPresenter.Task> tasks, LocalDate today) {
        show(tasks, today, AT_ONCE);
    }

    private void show(List<MyWorkPresenter.Task> tasks, LocalDate today, int most) {
        removeAll();
        links.clear();
        List<MyWorkPresenter.Task> shown = tasks.stream().limit(most).toList();
        for (var urgency : MyWorkPresenter.Urgency.values()) {
            var list = styled(new UnorderedList(), "panel worklist");
            shown.stream().filter(task -> task.urgency() == urgency).forEach(task -> list.add(row(task, today)));
            if (list.getChildren().findAny().isPresent()) {
                add(styled(new H2(Words.of("work.group", urgency)), "grouphead"), list);
            }
        }
        if (tasks.size() > most) {
            add(more(tasks, today, most));
        }
    }

    private Component more(List<MyWorkPresenter.Task> tasks, LocalDate today, int most) {
        var button = styled(new NativeButton(Words.of("work.more", Math.min(AT_ONCE, tasks.size() - most))), "btn");
        button.addClickListener(click -> {
            show(tasks, today, most + AT_ONCE);
            links.get(most).focus(); // the first that wasn't there before
        });
        return styled(
                new Div(styled(new Paragraph(Words.of("work.showing", most, tasks.size())), "meta strong"), button),
                "more");
    }

    /** The most urgent of all has the one filled button. */
    private ListItem row(MyWorkPresenter.Task task, LocalDate today) {
        Waiting waits = task.waits();
        String key = "work." + waits.task();
        String title = waits.reference().isEmpty() ? Words.of(key + ".noCase") : Words.of(key, waits.reference());
        var about = styled(new Paragraph(Words.of(key + ".about")), "meta");
        var what = styled(new Div(new H3(title), about), "what");
        task.inPlaceOf()
                .ifPresent(chair -> what.add(styled(new Paragraph(Words.of("work.inPlaceOf", chair)), "meta strong")));
        String since =
                task.clock().map(ClockWords::day).orElseGet(() -> Words.of(key + ".since", Said.date(waits.since())));
        var when = styled(new Div(due(task, today), text(since, "meta")), "when");
        var go = link(address(task), Words.of(key + ".button"), links.isEmpty() ? "btn primary" : "btn");
        go.setAriaLabel(Words.of(key + ".button") + ": " + title);
        links.add(go);
        var row = new ListItem(mark(task.board().mark(), ""), what, when, styled(new Div(go), "act"));
        row.getElement().setAttribute("data-board", task.board().mark());
        return row;
    }

    private static Component due(MyWorkPresenter.Task task, LocalDate today) {
        if (task.clock().isPresent()) {
            var clock = task.clock().get();
            return text(ClockWords.words(clock, today), ("due " + ClockWords.tone(clock)).strip());
        }
        if (MyWorkPresenter.BY_A_DAY.contains(task.waits().task())) {
            return text(Said.by(task.waits().since(), today), ("due " + tone(task.urgency())).strip());
        }
        return switch (task.urgency()) {
            case OVERDUE -> text(Words.of("work.due.left"), "due bad");
            case TODAY -> text(Words.of("work.due.today"), "due first");
            case SOON, WAITING ->
                text(
                        task.kind() == MyWorkPresenter.Kind.PAPERS
                                ? Said.open(task.waits().since(), today)
                                : Said.waited(task.waits().since(), today),
                        "due");
        };
    }

    private static String tone(MyWorkPresenter.Urgency urgency) {
        return switch (urgency) {
            case OVERDUE -> "bad";
            case TODAY -> "first";
            case SOON, WAITING -> "";
        };
    }

    private static String address(MyWorkPresenter.Task task) {
        String board = task.board().slug();
        Waiting waits = task.waits();
        return switch (waits.task()) {
            case MyWorkPresenter.ASK -> Addresses.referral(board, waits.about());
            case "CONVENE" -> Addresses.convene(board, waits.about());
            case "RUN_MEETING", "TAKE_ATTENDANCE" -> Addresses.meeting(board, waits.about());
            case "ADVISE", "DECIDE" -> Addresses.advice(board, waits.about());
            case "RECORD_NOTIFICATION", "EXPLAIN_LATENESS", "APPROVE_SUSPENSION" ->
                Addresses.clocks(board, waits.about());
            case MyWorkPresenter.ANSWER -> Addresses.scopingReturn(board, waits.about());
            case MyWorkPresenter.SCOPE, MyWorkPresenter.CHASE -> Addresses.agencies(board, waits.about());
            case "NAME_ANEW" -> Addresses.restriction(board, waits.about());
            case "CONFIRM_RESET" -> Addresses.signIns(board);
            default -> throw new IllegalStateException("no screen for " + waits.task());
        };
    }
}
