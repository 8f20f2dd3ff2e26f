package planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity is package-private, has verbs instead of setters and no field for its board. */
@Entity
public class PublicEntity {
    @Id
    long id;

    long boardId;

    void setId(long id) {
        this.id = id;
    }
}
