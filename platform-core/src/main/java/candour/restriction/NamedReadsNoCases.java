package candour.restriction;

import candour.kernel.Refusal;
import java.util.Map;

/** Somebody named holds no post by which cases are read, so naming them gives them nothing. */
public final class NamedReadsNoCases extends Refusal {
    public NamedReadsNoCases(String posts) {
        super(Map.of("posts", posts));
    }
}
