package candour.web.screen;

/** The icons, drawn in a square of 24; always beside a word. */
enum Icon {
    WORK("<path d=\"M9 6h11M9 12h11M9 18h11\"/><path d=\"m3 6 1 1 2-2M3 12l1 1 2-2M3 18l1 1 2-2\"/>"),
    CASES("<path d=\"M3 7a2 2 0 0 1 2-2h4l2 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z\"/>"),
    HOME("<path d=\"M4 11 12 4l8 7\"/><path d=\"M6 10v10h12V10\"/><path d=\"M10 20v-5h4v5\"/>"),
    FIND("<circle cx=\"11\" cy=\"11\" r=\"6.5\"/><path d=\"m16 16 4.5 4.5\"/>"),
    MENU("<path d=\"M4 7h16M4 12h16M4 17h16\"/>"),
    SETTINGS(
            "<path d=\"M4 7h9M17 7h3M4 17h3M11 17h9\"/><circle cx=\"15\" cy=\"7\" r=\"2.2\"/><circle cx=\"9\" cy=\"17\" r=\"2.2\"/>"),
    INBOX("<path d=\"M4 13 6.5 5h11L20 13v6H4z\"/><path d=\"M4 13h4.5l1.5 2.5h4l1.5-2.5H20\"/>"),
    MEETING("<rect x=\"3.5\" y=\"5\" width=\"17\" height=\"15.5\" rx=\"2\"/><path d=\"M3.5 10h17M8 3v4M16 3v4\"/>"),
    LEFT("<path d=\"M9 4H4v16h5M14 8l4 4-4 4M8 12h10\"/>"),
    AWAY("<circle cx=\"12\" cy=\"12\" r=\"9\" stroke-dasharray=\"3.2 3.2\"/>"),
    NEW("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 8v8M8 12h8\"/>"),
    WORDS("<path d=\"M4 5h16v11H9l-5 4z\"/><path d=\"M8 9h8M8 12h5\"/>"),
    RULES("<path d=\"M6 3h8l4 4v14H6z\"/><path d=\"M14 3v4h4M9 12h6M9 16h6\"/>"),
    LOCK("<rect x=\"5\" y=\"11\" width=\"14\" height=\"9.5\" rx=\"2\"/><path d=\"M8 11V8a4 4 0 0 1 8 0v3\"/>"),
    EYE(
            "<path d=\"M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z\"/><circle cx=\"12\" cy=\"12\" r=\"2.8\"/>"),
    PEOPLE(
            "<circle cx=\"9\" cy=\"8.5\" r=\"3.2\"/><path d=\"M3 20c0-3.6 2.6-5.5 6-5.5s6 1.9 6 5.5M16 5.6a3.2 3.2 0 0 1 0 5.8M17.5 14.9c2.2.7 3.5 2.4 3.5 5.1\"/>"),
    TICK("<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>"),
    DONE("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"m8 12.3 2.8 2.8L16 9.6\"/>"),
    DOCUMENT("<path d=\"M6 3h8l4 4v14H6z\"/><path d=\"M14 3v4h4\"/>"),
    WAITS("<circle cx=\"12\" cy=\"12\" r=\"9\"/><path d=\"M12 7v5l3.5 2\"/>"),
    BELL("<path d=\"M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z\"/><path d=\"M10 20.5h4\"/>"),
    UNREAD("<circle cx=\"12\" cy=\"12\" r=\"9\"/><circle cx=\"12\" cy=\"12\" r=\"3.5\"/>"),
    WARNING("<path d=\"M12 3.5 22 20.5H2z\"/><path d=\"M12 10v4.5M12 17.4v.1\"/>"),
    PRINT(
            "<path d=\"M7 9V4h10v5M7 17H4.5v-6.5A1.5 1.5 0 0 1 6 9h12a1.5 1.5 0 0 1 1.5 1.5V17H17\"/><path d=\"M7 14h10v6H7z\"/>"),
    BRAND("<path d=\"M19.5 7.2A9 9 0 1 0 19.5 16.8\"/><path d=\"M10 12h11\"/>");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }
}
