package planted.problem;

public class Words {
    public String text() {
        return "sorry";
    }
}
