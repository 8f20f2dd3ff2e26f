package planted;

/** A name that says nothing. */
public class AbstractDtoHelper {
    public final String requestHandler = "";
}
