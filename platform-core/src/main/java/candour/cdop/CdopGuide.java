package candour.cdop;

import candour.board.AgencyDetails;
import java.util.List;

/**
 * What whoever fills in a file has to know beside the columns.
 *
 * @param agencies whose codes can be named
 * @param mostRows of one file, without the header
 * @param megabytes the largest file
 */
public record CdopGuide(List<AgencyDetails> agencies, int mostRows, int megabytes) {}
