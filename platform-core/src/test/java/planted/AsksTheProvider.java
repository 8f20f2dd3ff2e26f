package planted;

import candour.identity.BySystem;
import candour.identity.Person;
import candour.identity.SignInAccounts;
import jakarta.transaction.Transactional;

/** Holds its transaction while the sign-in provider thinks. */
@Transactional
public class AsksTheProvider {
    private final SignInAccounts accounts;

    AsksTheProvider(SignInAccounts accounts) {
        this.accounts = accounts;
    }

    @BySystem
    public void take(Person person) {
        accounts.takeFactorsAway(person);
    }
}
