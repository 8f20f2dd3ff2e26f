package candour.web.screen;

import candour.draft.BeginDraft;
import candour.draft.BeginDraftOn;
import candour.draft.DraftDetails;
import candour.draft.DraftId;
import candour.draft.DraftKind;
import candour.draft.DraftPlace;
import candour.draft.DraftRow;
import candour.draft.DraftService;
import candour.draft.SaveDraft;
import candour.kernel.NotFound;
import candour.kernel.Stale;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One person's private drafts, kept as the product keeps them, but in memory. */
final class DraftsStandIn extends DraftService {
    private static final OffsetDateTime BEGUN = OffsetDateTime.of(2026, 11, 3, 14, 2, 0, 0, ZoneOffset.UTC);

    final Map<UUID, DraftDetails> kept = new LinkedHashMap<>();
    int saves;

    @Override
    public List<DraftRow> mine() {
        return kept.values().stream().map(DraftDetails::row).toList();
    }

    @Override
    public DraftDetails get(DraftId id) {
        return Optional.ofNullable(kept.get(id.value())).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<DraftDetails> find(DraftPlace place) {
        return kept.values().stream()
                .filter(one -> one.row().kind() == place.kind()
                        && one.row().about().equals(Optional.of(place.about()))
                        && one.row().part().equals(place.part()))
                .findFirst();
    }

    @Override
    public DraftDetails begin(BeginDraft command) {
        return put(UUID.randomUUID(), command.kind(), Optional.empty(), "", command.fields(), 1);
    }

    @Override
    public DraftDetails beginOn(BeginDraftOn command) {
        if (find(command.place()).isPresent()) {
            throw new Stale();
        }
        DraftPlace place = command.place();
        return put(UUID.randomUUID(), place.kind(), Optional.of(place.about()), place.part(), command.fields(), 1);
    }

    @Override
    public DraftDetails save(SaveDraft command) {
        DraftRow row = get(command.draft()).row();
        Stale.check(command.version(), row.version());
        return put(row.id(), row.kind(), row.about(), row.part(), command.fields(), row.version() + 1);
    }

    /** The same person saves the same draft in another tab. */
    void elsewhere() {
        kept.values().stream()
                .toList()
                .forEach(one -> save(new SaveDraft(
                        new DraftId(one.id()), one.fields(), one.row().version())));
    }

    @Override
    public DraftRow throwAway(DraftId id) {
        DraftRow row = get(id).row();
        kept.remove(row.id());
        return row;
    }

    private DraftDetails put(
            UUID id, DraftKind kind, Optional<UUID> about, String part, Map<String, String> fields, long version) {
        saves++;
        var details = new DraftDetails(
                id, new DraftRow(id, kind, about, part, BEGUN, BEGUN.plusMinutes(saves), version), fields);
        kept.put(id, details);
        return details;
    }
}
