package candour.web.screen;

import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The children of a new referral: one at least, more when asked for. */
final class ChildList extends Div {
    private static final int MOST = 20;

    private final List<ChildFields> children = new ArrayList<>();
    private final Div list = styled(new Div(), "stack");
    private final NativeButton another =
            styled(new NativeButton(Words.of("child.add"), click -> another()), "btn small");
    private final Paragraph enough = styled(new Paragraph(Words.of("child.most", MOST)), "meta");

    private transient Runnable changed = () -> {};

    ChildList() {
        addClassName("stack");
        add(list, another, enough);
        addChild();
    }

    /** Told when a child was added or taken away. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Puts back the children that somebody had typed. */
    void show(List<ReferralForm.TypedChild> typed) {
        children.clear();
        list.removeAll();
        typed.stream().limit(MOST).forEach(child -> addChild().show(child));
    }

    private void another() {
        addChild();
        changed.run();
    }

    private ChildFields addChild() {
        var child = new ChildFields("child-" + UUID.randomUUID());
        child.onRemove(() -> {
            children.remove(child);
            list.remove(child);
            number();
            changed.run();
        });
        child.onKind(this::number);
        children.add(child);
        list.add(child);
        number();
        return child;
    }

    private void number() {
        List<String> labels =
                ReferralForm.labels(children.stream().map(ChildFields::kind).toList());
        for (int i = 0; i < children.size(); i++) {
            children.get(i).label(labels.get(i), i > 0);
        }
        another.setVisible(children.size() < MOST);
        enough.setVisible(children.size() >= MOST);
    }

    List<ReferralForm.TypedChild> typed() {
        return children.stream().map(ChildFields::typed).toList();
    }

    /** By the names that complaints give them: {@code child1.name}. */
    Map<String, Faultable> fields() {
        var fields = new LinkedHashMap<String, Faultable>();
        for (int i = 0; i < children.size(); i++) {
            String child = "child" + (i + 1) + ".";
            children.get(i).fields().forEach((name, field) -> fields.put(child + name, field));
        }
        return fields;
    }
}
