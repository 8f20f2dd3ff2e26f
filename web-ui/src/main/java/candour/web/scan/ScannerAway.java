package candour.web.scan;

/** The scanner can't be reached, says nothing, or says that it can't. */
final class ScannerAway extends Exception {
    ScannerAway(String why) {
        super(why);
    }

    ScannerAway(String why, Throwable cause) {
        super(why, cause);
    }
}
