package planted;

import candour.tenancy.Place;
import candour.tenancy.Sealed;
import candour.tenancy.Vault;

/** Services and entities open what is sealed, nobody else. */
public record OpensEverything(Vault vault) {
    public String open(Sealed sealed, Place place) {
        return vault.open(sealed, place);
    }
}
