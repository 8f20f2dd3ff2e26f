package candour.scoping;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an agency says. Children are labelled, never named.
 *
 * @param children the labels of those whom the agency knows; none in a nil return
 * @param services which of its services, and in what part; empty in a nil return
 * @param period from when to when, as exactly as it is known: "?March 2024 to October 2026"; may stay empty
 * @param summary what it knows, in a few sentences; empty in a nil return
 * @param concern what can't wait for the meeting; may stay empty
 * @param secured whether its records are kept so that nobody changes them
 * @param searched where it looked, and under which names and dates
 */
public record ReturnContent(
        @NotNull ReturnAnswer answer,
        @NotNull @Size(max = 50) List<@NotNull @Size(max = 100) String> children,
        @NotNull @Size(max = ReturnContent.LONGEST_SERVICES) String services,
        @NotNull @Size(max = ReturnContent.LONGEST_PERIOD) String period,
        @NotNull @Size(max = ReturnContent.LONGEST_SUMMARY) String summary,
        @NotNull @Size(max = ReturnContent.LONGEST_CONCERN) String concern,
        boolean secured,
        @NotNull @Size(max = ReturnContent.LONGEST_SEARCHED) String searched) {

    public static final int LONGEST_SERVICES = 1_000;
    public static final int LONGEST_PERIOD = 200;
    public static final int LONGEST_SUMMARY = 5_000;
    public static final int LONGEST_CONCERN = 2_000;
    public static final int LONGEST_SEARCHED = 1_000;

    public ReturnContent {
        children = List.copyOf(children);
    }

    /** Without spaces around what was typed, each child once. */
    ReturnContent stripped() {
        return new ReturnContent(
                answer,
                children.stream().map(String::strip).distinct().toList(),
                services.strip(),
                period.strip(),
                summary.strip(),
                concern.strip(),
                secured,
                searched.strip());
    }

    /**
     * @param labels those of the children whom the request is about
     * @throws ReturnIncomplete when something is missing that the answer needs
     * @throws NilReturnSaysMore when a nil return says what only an agency that knows somebody can say
     * @throws NoSuchChild when a label isn't one of theirs
     */
    void check(List<String> labels) {
        if (searched.isEmpty()) {
            throw new ReturnIncomplete(ReturnPart.SEARCHED);
        }
        if (answer == ReturnAnswer.NOT_KNOWN) {
            if (!children.isEmpty() || !(services + period + summary + concern).isEmpty() || secured) {
                throw new NilReturnSaysMore();
            }
            return;
        }
        if (children.isEmpty()) {
            throw new ReturnIncomplete(ReturnPart.CHILDREN);
        }
        children.stream().filter(label -> !labels.contains(label)).findFirst().ifPresent(label -> {
            throw new NoSuchChild();
        });
        if (services.isEmpty()) {
            throw new ReturnIncomplete(ReturnPart.SERVICES);
        }
        if (summary.isEmpty()) {
            throw new ReturnIncomplete(ReturnPart.SUMMARY);
        }
    }

    /** As it is signed. */
    JsonObjectBuilder facts() {
        return Json.createObjectBuilder()
                .add("answer", answer.name())
                .add("children", Json.createArrayBuilder(children))
                .add("services", services)
                .add("period", period)
                .add("summary", summary)
                .add("concern", concern)
                .add("secured", secured)
                .add("searched", searched);
    }
}
