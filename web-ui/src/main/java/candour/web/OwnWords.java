package candour.web;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Map;

/**
 * A board's own words, as the browser's tab has them whose screens are of that board. They hang at the tab and nowhere
 * else: not at the session, in which tabs of several boards meet, and not at a thread.
 *
 * @param texts by their keys
 */
public record OwnWords(Map<String, String> texts) {
    /** Of a screen of no board. */
    public static final OwnWords NONE = new OwnWords(Map.of());

    public OwnWords {
        texts = Map.copyOf(texts);
    }

    /** From now on the tab says these, and no others. */
    public void putAt(UI tab) {
        ComponentUtil.setData(tab, OwnWords.class, this);
    }

    /** Those of the tab that this thread works for; none where there is no tab, as in a mail. */
    static OwnWords here() {
        UI tab = UI.getCurrent();
        OwnWords own = tab == null ? null : ComponentUtil.getData(tab, OwnWords.class);
        return own == null ? NONE : own;
    }
}
