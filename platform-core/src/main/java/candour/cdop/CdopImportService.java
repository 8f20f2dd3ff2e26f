package candour.cdop;

import static candour.identity.Capacity.BUSINESS_MANAGER;
import static candour.identity.Capacity.REFERRER;

import candour.audit.AuditTrail;
import candour.audit.Change;
import candour.board.Agencies;
import candour.board.AgencyDetails;
import candour.casefile.AlikeReferral;
import candour.casefile.CdopReferralService;
import candour.casefile.LookAlikeService;
import candour.casefile.ReferralId;
import candour.casefile.ReferralReceived;
import candour.casefile.ReferralService;
import candour.document.Arrival;
import candour.identity.Acting;
import candour.identity.AllowedFor;
import candour.kernel.BusinessClock;
import candour.kernel.NotFound;
import candour.kernel.Phrase;
import candour.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files of referrals by the child death overview panel. One is read and held against every rule that a referral has, and
 * then registered as a whole or not at all.
 */
@ApplicationScoped
@Transactional
public class CdopImportService {
    /** Of the largest file. */
    public static final int MEGABYTES = 2;

    @Inject
    CdopImports imports;

    @Inject
    CdopReferralService cdop;

    @Inject
    ReferralService referrals;

    @Inject
    LookAlikeService matches;

    @Inject
    Agencies agencies;

    @Inject
    Acting acting;

    @Inject
    AuditTrail audit;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Change> news;

    /** What a file may say; asked before one is taken in, too. */
    @AllowedFor({BUSINESS_MANAGER, REFERRER})
    public CdopGuide guide() {
        audit.showed("Columns of CDOP referrals looked up", List.of());
        return new CdopGuide(
                agencies.byId().values().stream()
                        .sorted(Comparator.comparing(AgencyDetails::code))
                        .toList(),
                ReferralRows.MOST,
                MEGABYTES);
    }

    /**
     * A file with the columns and no rows.
     *
     * @param explanations of the columns; a workbook has them on a second sheet
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER})
    public byte[] template(CdopFormat format, List<List<String>> explanations) {
        audit.showed("Template of CDOP referrals handed out", List.of());
        return format.write(List.of(ReferralCells.header()), explanations);
    }

    /**
     * What a file would bring, without anything being registered. What is in it is kept nowhere.
     *
     * @throws Refusal when the file isn't let in or can't be read, for the reason that the refusal is called after
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER})
    public CheckedFile check(Arrival file) {
        CheckedFile checked = held(file);
        audit.showed(
                "File of CDOP referrals checked",
                checked.referrals().stream()
                        .flatMap(referral -> referral.alike().stream())
                        .map(AlikeReferral::id)
                        .distinct()
                        .toList());
        return checked;
    }

    /**
     * Registers every referral of a file, or none.
     *
     * @throws Refusal when the file isn't let in or can't be read, for the reason that the refusal is called after
     * @throws CdopFileFaulty when anything in it can't be taken, such as a death that was referred before
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER})
    public CdopImportDetails register(Arrival file) {
        imports.queue();
        return register(held(file));
    }

    /**
     * Registers a file that was checked before, by the rules of now.
     *
     * @throws CdopFileFaulty when anything in it can't be taken, or can't be taken any more
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER})
    public CdopImportDetails registerChecked(CheckedFile file) {
        imports.queue();
        var read = new ReadFile(
                file.letters(),
                file.rows(),
                file.referrals().stream()
                        .map(one -> new ReadReferral(one.rows(), one.reference(), one.command()))
                        .toList(),
                file.faults(),
                file.notes());
        return register(held(file.format(), read));
    }

    private CdopImportDetails register(CheckedFile file) {
        if (!file.isReady()) {
            throw new CdopFileFaulty(file.faults());
        }
        List<ReferralReceived> brought = file.referrals().stream()
                .map(referral -> referrals.receiveOne(referral.command()))
                .toList();
        var imported = new CdopImport(
                file.format(), file.people(), brought, acting.actor(), clock.today(), clock.recordedAt());
        imports.add(imported);
        news.fire(imported.imported());
        return imported.details(any -> true);
    }

    /**
     * What one's own file brought, as far as one may still know of it.
     *
     * @throws NotFound when there is no such import, or another sent it
     */
    @AllowedFor({BUSINESS_MANAGER, REFERRER})
    public CdopImportDetails get(CdopImportId id) {
        CdopImportDetails details = imports.get(id).details(one -> cdop.mayKnow(new ReferralId(one)));
        audit.showed(
                "Import of CDOP referrals opened",
                Stream.concat(
                                Stream.of(details.id()),
                                details.referrals().stream().map(CdopImportDetails.Registered::id))
                        .toList());
        return details;
    }

    private CheckedFile held(Arrival file) {
        if (!file.isLetIn() && isUtf16(file)) {
            throw new CdopFileNotUtf8();
        }
        file.requireLetIn();
        CdopFormat format = CdopFormat.of(file.type());
        Map<String, UUID> codes = agencies.byId().values().stream()
                .collect(Collectors.toMap(agency -> agency.code().toUpperCase(Locale.ROOT), AgencyDetails::id));
        return held(format, ReferralRows.read(format.read(file.content()), new CellReading(codes)));
    }

    /** The marks that one spreadsheet program's text files of that kind begin with. */
    private static boolean isUtf16(Arrival file) {
        return file.begins((byte) 0xff, (byte) 0xfe) || file.begins((byte) 0xfe, (byte) 0xff);
    }

    /** Holds what was read against the rules of referrals and against the board's record. */
    private CheckedFile held(CdopFormat format, ReadFile read) {
        var faults = new ArrayList<>(read.faults());
        Map<String, String> referred = cdop.referred(
                read.referrals().stream().map(CdopImportService::key).collect(Collectors.toSet()));
        var clear = new ArrayList<ReadReferral>();
        for (ReadReferral referral : read.referrals()) {
            int before = faults.size();
            Optional.ofNullable(referred.get(key(referral)))
                    .ifPresent(reference -> faults.add(fault(
                            referral.rows().get(0),
                            Column.REFERENCE,
                            read.letters(),
                            new Phrase("CellReferred", Map.of("reference", reference)))));
            cdop.objections(referral.command()).forEach(why -> faults.add(fault(referral, why, read.letters())));
            if (faults.size() == before) {
                clear.add(referral);
            }
        }
        return new CheckedFile(
                format,
                read.letters(),
                read.rows(),
                alike(clear),
                faults.stream().sorted(ReferralRows.BY_PLACE).toList(),
                read.notes());
    }

    private static String key(ReadReferral referral) {
        return referral.reference().strip().toLowerCase(Locale.ROOT);
    }

    private static CellFault fault(ReadReferral referral, Refusal why, Map<Column, String> letters) {
        String field = String.valueOf(why.facts().get("field"));
        int person = field.startsWith("children[") ? Integer.parseInt(field.replaceAll("\\D", "")) : 0;
        Column column = Column.ofField(field).orElse(Column.KIND);
        return fault(referral.rows().get(person), column, letters, why.inWords());
    }

    private static CellFault fault(int row, Column column, Map<Column, String> letters, Phrase why) {
        return new CellFault(row, letters.getOrDefault(column, ""), column.header(), Optional.empty(), why);
    }

    private List<CheckedReferral> alike(List<ReadReferral> clear) {
        List<Set<Integer>> among =
                matches.alikeAmong(clear.stream().map(ReadReferral::command).toList());
        return IntStream.range(0, clear.size())
                .mapToObj(at -> {
                    ReadReferral one = clear.get(at);
                    return new CheckedReferral(
                            one.rows(),
                            one.reference(),
                            one.command(),
                            matches.alike(one.command().children()),
                            among.get(at).stream()
                                    .map(other -> clear.get(other).rows().get(0))
                                    .toList());
                })
                .toList();
    }
}
