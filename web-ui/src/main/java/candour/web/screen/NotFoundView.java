package candour.web.screen;

import static candour.web.screen.Pieces.link;
import static candour.web.screen.Pieces.styled;

import candour.web.Words;
import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.enterprise.context.Dependent;

/** Nothing is there, or nothing for this person: one page for both, so that nobody learns which. */
@ParentLayout(Frame.class)
@Dependent
@CdiComponent
public class NotFoundView extends Main implements HasErrorParameter<NotFoundException>, HasPlace, HasDynamicTitle {
    public NotFoundView() {
        setId("content");
        add(
                new H1(Words.of("page.NotFound.title")),
                styled(new Paragraph(Words.of("page.NotFound.text")), "lede"),
                new Paragraph(link("/", Words.of("page.NotFound.link"), "btn")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> missing) {
        return 404;
    }

    @Override
    public Place place() {
        return Place.of(Words.of("page.NotFound.title"));
    }

    @Override
    public String getPageTitle() {
        return Words.of("title", Words.of("page.NotFound.title"));
    }
}
