package candour.identity;

/** Through this a feature tells the policy what it knows: teams, co-options, restrictions, conflicts, drafts. */
public interface Facts {
    /** Whether this actor may not know that the thing exists. A feature that doesn't know the thing says no. */
    boolean hides(Actor actor, About thing);
}
