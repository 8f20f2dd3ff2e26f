package candour.web.screen;

/** A field of a form that can say what is wrong in it and be gone to. */
interface Faultable {
    /** @param sentence empty when nothing is wrong */
    void fault(String sentence);

    void focus();
}
