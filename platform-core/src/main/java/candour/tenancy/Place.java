package candour.tenancy;

import java.util.UUID;

/** Where a sealed value stands. Ciphertext moved to another row or column doesn't open. */
public record Place(String table, UUID row, String column) {}
