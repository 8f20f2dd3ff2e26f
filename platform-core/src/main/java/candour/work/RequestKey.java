package candour.work;

/**
 * The Idempotency-Key of a request, with a hash of what was asked.
 *
 * @param key 8 to 100 characters, chosen by the client, once per intended deed
 * @param hash SHA-256 of the request, in hexadecimal
 */
public record RequestKey(String key, String hash) {}
