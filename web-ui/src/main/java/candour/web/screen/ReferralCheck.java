package candour.web.screen;

import candour.casefile.ReferralSource;
import candour.casefile.SubjectKind;
import candour.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is missing or wrong in what was typed of a referral, each said at its field; empty when nothing is. */
final class ReferralCheck {
    static final int LONGEST_AREA = 200;
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_GROUNDS = 20_000;
    private static final int NHS_DIGITS = 10;

    private final ReferralForm form;
    private final LocalDate today;
    private final List<Complaint> found = new ArrayList<>();

    private ReferralCheck(ReferralForm form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** What is wrong in one step; at the last step, in all of them. */
    static List<Complaint> of(ReferralForm form, ReferralStep step, LocalDate today) {
        var check = new ReferralCheck(form, today);
        switch (step) {
            case SOURCE -> check.source();
            case CHILDREN -> check.children();
            case INCIDENT -> check.incident();
            case AGENCIES -> {} // nobody has to know any
            case CHECK -> {
                check.source();
                check.children();
                check.incident();
            }
        }
        return List.copyOf(check.found);
    }

    private void source() {
        require(form.source().isPresent(), "source");
        require(!form.isFrom(ReferralSource.AGENCY) || form.referringAgency().isPresent(), "referringAgency");
        if (form.isFrom(ReferralSource.CDOP)) {
            require(!form.cdopFactors().isEmpty(), "cdopFactors");
            text(form.cdopReference(), LONGEST_REFERENCE, "cdopReference");
        }
        if (form.isFrom(ReferralSource.OTHER_BOARD)) {
            text(form.otherBoard(), LONGEST_AREA, "otherBoard");
            text(form.otherReference(), LONGEST_REFERENCE, "otherReference");
        }
    }

    private void children() {
        for (int i = 0; i < form.children().size(); i++) {
            child(form.children().get(i), "child" + (i + 1));
        }
        if (form.children().stream().allMatch(child -> child.kind() == SubjectKind.SIBLING)) {
            found.add(new Complaint("child1.kind", Words.of("complaint.child.onlySiblings")));
        }
        text(form.residence().area(), LONGEST_AREA, "areaOfResidence");
        require(form.lookedAfter().isPresent(), "lookedAfter");
    }

    private void incident() {
        require(form.harm().isPresent(), "harm");
        Optional<LocalDate> incident = past(form.incident(), "incident");
        Optional<LocalDate> aware = past(form.aware(), "aware");
        if (incident.isPresent() && aware.isPresent() && aware.get().isBefore(incident.get())) {
            complain("aware", "beforeIncident");
        }
        text(form.place().area(), LONGEST_AREA, "areaOfIncident");
        text(form.grounds(), LONGEST_GROUNDS, "grounds");
    }

    private void child(ReferralForm.TypedChild child, String field) {
        if (child.name().isBlank()) {
            found.add(new Complaint(field + ".name", Words.of("complaint.child.name.missing")));
        } else if (child.name().strip().length() > LONGEST_AREA) {
            found.add(new Complaint(field + ".name", Words.of("complaint.long", LONGEST_AREA)));
        }
        if (child.isUnborn()) {
            if (!child.expected().isEmpty() && child.expected().date().isEmpty()) {
                found.add(new Complaint(field + ".expected", Words.of("complaint.child.expected.noDate")));
            }
            return;
        }
        born(child, field + ".born");
        if (!child.nhsNumber().isBlank() && !child.digits().matches("\\d{" + NHS_DIGITS + "}")) {
            found.add(new Complaint(field + ".nhsNumber", Words.of("complaint.child.nhsNumber.noNumber")));
        }
        if (child.kind() == SubjectKind.CARE_LEAVER && child.leavingCare().isEmpty()) {
            found.add(new Complaint(field + ".leavingCare", Words.of("complaint.child.leavingCare.missing")));
        }
    }

    private void born(ReferralForm.TypedChild child, String field) {
        if (child.born().isEmpty()) {
            return;
        }
        Optional<LocalDate> day = child.born().date();
        if (day.isEmpty()) {
            found.add(new Complaint(field, Words.of("complaint.child.born.noDate")));
        } else if (day.get().isAfter(today)) {
            found.add(new Complaint(field, Words.of("complaint.child.born.future")));
        } else if (form.incident()
                .date()
                .filter(on -> !child.kind().fits(day.get(), on))
                .isPresent()) {
            found.add(new Complaint(
                    field,
                    Words.of(
                            "complaint.child.born.age",
                            child.kind().from(),
                            child.kind().to())));
        }
    }

    private Optional<LocalDate> past(ReferralForm.TypedDate typed, String field) {
        Optional<LocalDate> date = typed.date();
        if (typed.isEmpty()) {
            complain(field, "missing");
        } else if (date.isEmpty()) {
            complain(field, "noDate");
        } else if (date.get().isAfter(today)) {
            complain(field, "future");
        } else {
            return date;
        }
        return Optional.empty();
    }

    private void text(String typed, int longest, String field) {
        require(!typed.isBlank(), field);
        if (typed.strip().length() > longest) {
            found.add(new Complaint(field, Words.of("complaint.long", longest)));
        }
    }

    private void require(boolean there, String field) {
        if (!there) {
            complain(field, "missing");
        }
    }

    private void complain(String field, String fault) {
        found.add(new Complaint(field, Words.of("complaint." + field + "." + fault)));
    }
}
