package candour.web.screen;

import candour.web.Words;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** Where something happened, or somebody lives: an area, and whether that is outside England. */
final class PlaceFields extends Div {
    private final TextField area;
    private final Checkbox outside = new Checkbox(Words.of("new.outsideEngland"));

    PlaceFields(String id, String labelKey) {
        addClassName("stack-s");
        area = Fields.text(id, labelKey, "new.area.hint");
        outside.setId(id + "-outside");
        add(area, outside);
    }

    ReferralForm.TypedPlace typed() {
        return new ReferralForm.TypedPlace(area.getValue(), outside.getValue());
    }

    void show(ReferralForm.TypedPlace place) {
        area.setValue(place.area());
        outside.setValue(place.outsideEngland());
    }

    Faultable faultable() {
        return Fields.faultable(area);
    }
}
