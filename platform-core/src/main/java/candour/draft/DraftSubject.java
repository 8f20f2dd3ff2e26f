package candour.draft;

import java.util.UUID;

/** The referral or the case that a draft is written on. */
record DraftSubject(UUID value) {}
