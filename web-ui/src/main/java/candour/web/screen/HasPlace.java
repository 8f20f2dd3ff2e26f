package candour.web.screen;

/** A view that says where it is, for the frame round it. */
interface HasPlace {
    Place place();

    /** Whether this is shown because something failed on our side; the frame then asks for nothing that could fail too. */
    default boolean isOfFault() {
        return false;
    }
}
