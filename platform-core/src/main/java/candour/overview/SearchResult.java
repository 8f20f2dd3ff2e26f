package candour.overview;

import java.util.List;

/**
 * What a search found.
 *
 * @param items the reference that was asked for first, then the newest; {@value candour.kernel.Page#MOST} at most
 * @param more whether there is more than that
 */
public record SearchResult(List<SearchHit> items, boolean more) {}
