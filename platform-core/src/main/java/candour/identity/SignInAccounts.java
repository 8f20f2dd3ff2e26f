package candour.identity;

/** The accounts at the sign-in provider, as far as the product may touch them. */
public interface SignInAccounts {
    /** Who keeps the sign-in of a person. */
    enum Kept {
        HERE,
        AT_AGENCY,
        /** The provider knows nobody of this name. */
        NOWHERE
    }

    /** @throws SignInAway when the provider doesn't answer */
    Kept lookUp(Person person);

    /**
     * Takes away whatever the person signs in with beside a password, and ends their sessions. Safe to repeat.
     *
     * @throws SignInAway when the provider doesn't answer
     */
    void takeFactorsAway(Person person);
}
