package candour.overview;

import candour.identity.Capacity;
import java.util.Set;

/**
 * What somebody is on a board today, and how much is there for them, in numbers alone.
 *
 * @param capacities the Board Chair's too, for whoever stands in
 * @param waiting how many things wait for them to be done
 * @param unread how many notifications they haven't read
 * @param openCases cases that aren't decided, as far as they may know
 * @param referralsWaiting referrals that the Board Chair hasn't asked the panel about, as far as they may know
 */
public record BoardStanding(Set<Capacity> capacities, int waiting, int unread, int openCases, int referralsWaiting) {}
