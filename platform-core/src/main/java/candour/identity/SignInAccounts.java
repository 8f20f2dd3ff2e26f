package candour.identity;

/**
 * The accounts at the sign-in provider, as far as the product may touch them. Whoever delivers a use case asks here before or
 * after it, never within: a transaction isn't held while somebody else thinks.
 */
public interface SignInAccounts {
    /** Who keeps the sign-in of a person. */
    enum Kept {
        HERE,
        AT_AGENCY,
        /** The provider knows nobody of this name. */
        NOWHERE
    }

    /** What the provider said of a person's account. */
    record Account(Person person, Kept kept) {}

    /**
     * Looks whose the account is. No use case is open meanwhile: the provider may take seconds to answer.
     *
     * @throws SignInAway when the provider doesn't answer
     */
    Account lookUp(Person person);

    /**
     * Takes away whatever the person signs in with beside a password, and ends their sessions. Safe to repeat.
     *
     * @throws SignInAway when the provider doesn't answer
     */
    void takeFactorsAway(Person person);
}
