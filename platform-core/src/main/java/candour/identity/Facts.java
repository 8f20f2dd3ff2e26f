package candour.identity;

/** Through this a feature tells the policy what it knows: teams, co-options, restrictions, conflicts, drafts. */
public interface Facts {
    /** What a feature knows of a thing. */
    enum Knowledge {
        /** It isn't this feature's, or isn't there at all. */
        UNKNOWN,
        /** It is there, and this actor may not know that. */
        HIDDEN,
        /** It is there, and this actor may know. */
        VISIBLE
    }

    /** Asked before any use case about the thing; what no feature knows as visible does not exist for the actor. */
    Knowledge of(Actor actor, About thing);
}
