package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.identity.BoardIsSuspended;
import candour.identity.NotAllowed;
import candour.problem.Problem;
import candour.problem.Problems;
import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.enterprise.context.Dependent;

/** A screen that can't be shown: what happened, in the sentence that belongs to it. */
@ParentLayout(Frame.class)
@Dependent
@CdiComponent
public class FaultView extends Main implements HasErrorParameter<Exception>, HasPlace, HasDynamicTitle {
    private static final int OURS = 500;

    private boolean ours;
    private String title = Words.of("page.Fault.title");

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> thrown) {
        setId("content");
        if (thrown.getException() instanceof SessionEnded) {
            event.getUI().getPage().reload();
            return 401;
        }
        Problem problem = Problems.of(thrown.getException());
        title = title(thrown.getException(), problem);
        ours = problem.status() >= OURS;
        removeAll();
        add(new H1(title), styled(new Paragraph(problem.detail().orElse("")), "lede"));
        problem.correlation().ifPresent(number -> add(new Paragraph(Words.of("correlation", number))));
        add(new Paragraph(link("/", Words.of("page.NotFound.link"), "btn")));
        return problem.status();
    }

    private static String title(Exception thrown, Problem problem) {
        if (thrown instanceof BoardIsSuspended) {
            return Words.of("page.BoardIsSuspended.title");
        }
        return thrown instanceof NotAllowed ? Words.of("page.NotAllowed.title") : problem.title();
    }

    @Override
    public Place place() {
        return Place.of(title);
    }

    @Override
    public boolean isOfFault() {
        return ours;
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", title);
    }
}
