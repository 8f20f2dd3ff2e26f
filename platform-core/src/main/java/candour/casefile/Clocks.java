package candour.casefile;

import java.util.List;
import java.util.UUID;

/** Through this a feature tells the statutory clocks of a referral, which go on as those of its case. */
public interface Clocks {
    /** The most urgent first; empty when the board had no Terms of Reference on the day that decides the edition. */
    List<StatutoryClock> of(UUID referral);
}
