package candour.threshold;

import candour.guidance.Finding;
import candour.meeting.PanelProof;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Optional;

/** The whole advice as facts in JSON: what the panel chair signs. */
final class AdviceText {
    private AdviceText() {}

    static JsonObject of(Advice advice, AssessmentDetails weighed, PanelProof panel, int termsNumber) {
        return Json.createObjectBuilder()
                .add("document", "Advice to the Chair of the Board")
                .add("reference", weighed.reference())
                .add("number", advice.number())
                .add("guidance", weighed.editionTitle())
                .add("termsOfReference", termsNumber)
                .add("panel", panel(panel))
                .add("facts", advice.facts())
                .add("limbs", limbs(weighed))
                .add("finding", weighed.finding().map(Finding::name).orElse(""))
                .add("limb", weighed.limb().orElse(""))
                .add("because", weighed.because().orElse(""))
                .add("views", views(weighed))
                .add("reasons", advice.reasons())
                .add("recommends", advice.recommends().map(Outcome::name).orElse(""))
                .add("recommendation", advice.recommendation())
                .build();
    }

    private static JsonObject panel(PanelProof panel) {
        return Json.createObjectBuilder()
                .add("heldOn", panel.heldOn().toString())
                .add("termsOfReference", panel.termsNumber())
                .add("members", panel.quorum().members())
                .add("membersNeeded", panel.quorum().membersNeeded())
                .add("agencies", Json.createArrayBuilder(panel.quorum().agencies()))
                .add("agenciesNeeded", panel.quorum().agenciesNeeded())
                .build();
    }

    private static JsonArrayBuilder limbs(AssessmentDetails weighed) {
        var limbs = Json.createArrayBuilder();
        weighed.limbs().stream()
                .filter(AssessmentDetails.LimbWeighed::asked)
                .forEach(limb -> limbs.add(Json.createObjectBuilder()
                        .add("reference", limb.limb().reference())
                        .add("question", limb.limb().question())
                        .add("answer", limb.answerLabel().orElse(""))
                        .add("evidence", evidence(limb))));
        return limbs;
    }

    /** Who thinks what of the test as a whole, with the reasons that go to the Board Chair. */
    private static JsonArrayBuilder views(AssessmentDetails weighed) {
        var views = Json.createArrayBuilder();
        weighed.views().forEach(seat -> seat.of(Optional.empty())
                .ifPresent(view -> views.add(Json.createObjectBuilder()
                        .add("post", seat.title())
                        .add("agency", seat.agency().orElse(""))
                        .add("view", view.view().name())
                        .add("reasons", view.reasons()))));
        return views;
    }

    private static JsonArrayBuilder evidence(AssessmentDetails.LimbWeighed limb) {
        var pieces = Json.createArrayBuilder();
        limb.evidence().stream()
                .filter(piece -> !piece.withdrawn())
                .forEach(piece -> pieces.add(Json.createObjectBuilder()
                        .add("stance", piece.stance().name())
                        .add("text", piece.text())
                        .add("source", piece.source())
                        .add("paragraph", piece.paragraph())));
        return pieces;
    }
}
