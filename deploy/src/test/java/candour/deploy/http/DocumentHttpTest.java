package candour.deploy.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the interface answers is what its document says. */
class DocumentHttpTest {
    private final OpenApiInteractionValidator document = OpenApiInteractionValidator.createForInlineApiSpecification(
                    OpenApi.BOARDS.text())
            .build();
    private final Caller manager = Caller.of("gwen.hollis");

    private ValidationReport held(String method, String path, Answer answer) {
        var response = SimpleResponse.Builder.status(answer.status())
                .withContentType(answer.header("Content-Type"))
                .withBody(answer.body())
                .build();
        return document.validateResponse(
                "/api/v1/" + path, Request.Method.valueOf(method.toUpperCase(Locale.ROOT)), response);
    }

    @Test
    void every_read_and_its_refusal_answer_as_documented() {
        String referral = manager.get("boards/ash/referrals").items().get(0).getString("id");
        String holder = manager.get("boards/ash/roster").items().get(0).getString("id");
        String terms = manager.get("boards/ash/terms").items().get(0).getString("id");
        var advised = AshCase.requested().advised("REVIEW");
        String meeting = manager.get(advised.at("/meetings")).items().get(0).getString("id");
        AshCase.ok(advised.decide(AshCase.CHAIR, "REVIEW", "I agree."));
        var things = Map.of(
                "roster", holder, "terms", terms, "cases", advised.id(), "meetings", meeting, "referrals", referral);

        for (OpenApi.Operation operation : OpenApi.BOARDS.operations()) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            for (String id : List.of(
                    idFor(operation, things, referral), UUID.randomUUID().toString())) {
                String path = operation.path().replace("{board}", "ash").replaceAll("\\{[a-z]+}", id);
                Answer answer = manager.get(path);
                assertThat(held("GET", path, answer).getMessages())
                        .as(path + " → " + answer)
                        .isEmpty();
            }
        }
    }

    /** Of a thing that is really there, by the part of the board that the address is about. */
    private static String idFor(OpenApi.Operation operation, Map<String, String> things, String otherwise) {
        return things.entrySet().stream()
                .filter(thing -> operation.path().startsWith("boards/{board}/" + thing.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    @Test
    void a_referral_and_its_refusals_answer_as_documented() {
        Answer received = manager.post("boards/ash/referrals", Sample.referral());
        Answer invalid = manager.post("boards/ash/referrals", "{}");

        assertThat(held("POST", "boards/ash/referrals", received).getMessages()).isEmpty();
        assertThat(held("POST", "boards/ash/referrals", invalid).getMessages()).isEmpty();
    }

    @Test
    void an_answer_that_the_document_does_not_know_is_seen() {
        Answer received = manager.post("boards/ash/referrals", Sample.referral());
        var wrong = new Answer(received.status(), received.body().replace("\"CHAIR\"", "7"), received.headers());

        assertThat(held("POST", "boards/ash/referrals", wrong).hasErrors()).isTrue();
    }
}
