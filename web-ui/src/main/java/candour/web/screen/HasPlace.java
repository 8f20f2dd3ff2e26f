package candour.web.screen;

/** A view that says where it is, for the frame round it. */
interface HasPlace {
    Place place();
}
